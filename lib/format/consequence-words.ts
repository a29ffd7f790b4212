import type { Consequences, MisfitVisit } from "@/lib/domain/consequences";
import type { Misfit } from "@/lib/domain/standing-visits";
import { clinicMoment, dateShort } from "./clinic-words";
import { listed } from "./listed";

/** What a change does, in words and as parts of the longest bar. A form carries it, so it is small and plain. */
export type ConsequencesInWords = {
  treatments: { slug: string; name: string; before: number; after: number; words: string }[];
  visits: string;
  misfits: { bookingId: string; patientName: string; moment: string; reasons: string }[];
};

export function consequencesInWords(consequences: Consequences): ConsequencesInWords {
  const { freeStarts, misfits, timeZone } = consequences;
  const most = Math.max(1, ...freeStarts.flatMap(({ before, after }) => [before, after]));
  return {
    treatments: freeStarts.map(({ slug, name, before, after }) => ({
      ...{ slug, name, before: before / most, after: after / most },
      words: freeWords({ slug, name, before, after }, consequences),
    })),
    visits: visitWords(consequences),
    misfits: misfits.map((visit) => ({
      ...{ bookingId: visit.bookingId, patientName: visit.patientName },
      ...{ moment: misfitMoment(visit, timeZone), reasons: misfitWords(visit) },
    })),
  };
}

type Free = Consequences["freeStarts"][number];

/** "84 free times instead of 120 until Sun, Jan 24" */
export function freeWords({ before, after }: Free, { lastDate }: Consequences): string {
  const until = `until ${dateShort(lastDate)}`;
  if (before === after) return `${freeTimes(after)} ${until}, as before`;
  return `${freeTimes(after)} instead of ${counted(before)} ${until}`;
}

/** What becomes of the visits that are booked, in one sentence. */
export function visitWords({ visitsAhead, misfits }: Consequences): string {
  if (visitsAhead === 0) return "No visit is booked ahead.";
  const ahead =
    visitsAhead === 1 ? "The one visit booked ahead" : `All ${counted(visitsAhead)} visits booked ahead`;
  if (misfits.length === 0) return `${ahead} ${visitsAhead === 1 ? "fits" : "fit"}.`;
  const stay = misfits.length === 1 ? "It stays booked" : "They stay booked";
  return `${counted(misfits.length)} of ${counted(visitsAhead)} visits booked ahead would not fit any more. ${stay} until somebody moves or cancels ${misfits.length === 1 ? "it" : "them"}.`;
}

/** "Tue, Dec 1 at 10:00 AM with Hannah Lindqvist" */
export const misfitMoment = ({ start, practitionerName }: MisfitVisit, zone: string): string =>
  `${clinicMoment(start, zone)} with ${practitionerName}`;

/** "Hannah Lindqvist has no hours then and the room is closed then." */
export function misfitWords({ misfits, practitionerName }: MisfitVisit): string {
  const reasons = misfits.map((misfit) => REASONS[misfit](practitionerName));
  const words = listed(reasons, "and");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

const REASONS: Record<Misfit, (practitioner: string) => string> = {
  "treatment-retired": () => "the treatment is not offered any more",
  "practitioner-retired": (practitioner) => `${practitioner} is not booked any more`,
  "room-retired": () => "the room is not used any more",
  "practitioner-closed": (practitioner) => `${practitioner} has no hours then`,
  "room-closed": () => "the room is closed then",
  "not-given": (practitioner) => `${practitioner} does not give this treatment any more`,
  "room-unfit": () => "the treatment is not given in this room any more",
};

const counted = (count: number): string => count.toLocaleString("en-US");
const freeTimes = (count: number): string =>
  count === 0 ? "No free time" : count === 1 ? "1 free time" : `${counted(count)} free times`;
