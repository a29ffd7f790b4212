import type { ClinicDate } from "@/lib/domain/clinic-time";
import { dateLong } from "./clinic-words";

type Facts = {
  /** How many rows of each kind would go, or lose what they say of the person. */
  counts: {
    visits: number;
    mails: number;
    intakes: number;
    requests: number;
    waitlist: number;
    drafts: number;
  };
  /** Treatments whose record must be kept. */
  kept: number;
  keptUntil: ClinicDate | null;
  /** There is a note for the desk. */
  hasNote: boolean;
};

const some = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${many}`];

/** What an erasure takes away, line by line. */
export function goingWords({ counts, kept, hasNote }: Facts): string[] {
  return [
    ...(kept === 0 ? ["Name and date of birth"] : []),
    "Email address and phone number, on the record and on every visit",
    "Who booked for them, where somebody did",
    ...(hasNote ? ["The note for the desk"] : []),
    ...some(
      counts.mails,
      "mail: whom it went to and what the server said",
      "mails: whom they went to and what the server said",
    ),
    ...some(counts.intakes, "set of answers before a visit", "sets of answers before visits"),
    ...some(counts.requests, "message or wish sent to the clinic", "messages or wishes sent to the clinic"),
    ...some(counts.waitlist, "place on the waitlist", "places on the waitlist"),
    ...some(counts.drafts, "booking that was begun", "bookings that were begun"),
  ];
}

/** What stays, and why. */
export function stayingWords({ counts, kept, keptUntil }: Facts): string[] {
  const until = keptUntil === null ? "" : dateLong(keptUntil);
  return [
    ...(kept > 0
      ? [
          `Name and date of birth: ${kept === 1 ? "a treatment was" : `${kept} treatments were`} given whose record the law wants kept, until ${until}`,
          "What was answered before those treatments",
        ]
      : []),
    ...some(
      counts.visits,
      `visit: its day, practitioner and treatment${kept > 0 ? "" : ", of nobody"}`,
      `visits: their days, practitioners and treatments${kept > 0 ? "" : ", of nobody"}`,
    ),
    "The trail: who looked and who changed what, without names",
  ];
}
