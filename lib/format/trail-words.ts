import { z } from "zod";
import type { Instant } from "@/lib/domain/interval";
import { CATALOGUE_TRAIL_WORDS } from "./catalogue-trail-words";
import { listed } from "./listed";
import { PROGRAM_TRAIL_WORDS } from "./program-trail-words";
import { SETTINGS_TRAIL_WORDS } from "./settings-trail-words";
import { STAFF_TRAIL_WORDS } from "./staff-trail-words";
import { WAITLIST_TRAIL_WORDS } from "./waitlist-trail-words";
import {
  differenceWords,
  standingWords,
  visitChange,
  type Names,
  type VisitChange,
} from "./visit-change-words";

/** A line of the trail as it is stored. `details` are ids, names of fields and instants. */
export type TrailEntry = { at: Instant; actor: string; action: string; details: unknown };

/** Who did it. `names` holds the staff by id. */
export function actorWords(actor: string, names: Names): string {
  if (actor === "patient") return "The patient";
  if (actor === "stranger") return "Somebody not signed in";
  const [, kind, id] = /^(staff|program):(.+)$/.exec(actor) ?? [];
  if (kind === "program") return `The program ${names[id ?? ""] ?? "of the staff"}`;
  return id === undefined ? "The system" : (names[id] ?? "Somebody of the staff");
}

/**
 * What was done, as it goes on after a name: "moved the visit from Tue, Dec 1 at 10:00 AM to …". The one place where
 * every action of the trail has its words; an action without any is named as it is stored.
 */
export function trailWords({ action, details }: TrailEntry, names: Names, zone: string): string {
  const words = VISIT_WORDS[action];
  if (words) return words(readChange(details), { names, zone });
  const plain = PLAIN_WORDS[action];
  return plain === undefined ? action : plain + fieldsOf(details);
}

type Frame = { names: Names; zone: string };

const readChange = (details: unknown): VisitChange => {
  const { success, data } = visitChange.safeParse(details);
  if (!success) return { from: undefined, to: undefined, tell: undefined };
  // Whoever books online writes the place of the visit itself.
  return data.to ? data : { ...data, to: visitChange.shape.to.parse(details) };
};

const at = (place: VisitChange["to"], { names, zone }: Frame) =>
  place ? standingWords(place, names, zone) : "";
const moved =
  (words: string) =>
  (one: VisitChange, { names, zone }: Frame) =>
    withNotes(`${words} ${differenceWords(one, names, zone)}`.trim(), one);
const undone = (one: VisitChange, { names, zone }: Frame) =>
  `undid a change: the visit goes back ${differenceWords(one, names, zone)}`.trim();
const simply = (words: string) => (one: VisitChange) => withNotes(words, one);

const ASKED = { PATIENT: ", as the patient asked", CLINIC: ", because the clinic had to", UNDONE: "" };

const VISIT_WORDS: Record<string, (one: VisitChange, frame: Frame) => string> = {
  "booking.booked": (one, frame) => withNotes(`booked the visit: ${at(one.to, frame)}`, one),
  "booking.booked-again": simply("set the visit back to booked"),
  "booking.moved": moved("moved the visit"),
  "booking.resized": moved("changed the visit"),
  "booking.cancelled": (one) =>
    withNotes(`cancelled the visit${ASKED[one.to?.cancelledBy ?? "UNDONE"]}`, one),
  "booking.arrived": simply("noted that the patient has arrived"),
  "booking.in-room": simply("noted that the patient is in the room"),
  "booking.fulfilled": simply("noted that the visit is done"),
  "booking.no-show": simply("noted that the patient did not come"),
  "booking.undone": undone,
};

const PLAIN_WORDS: Record<string, string> = {
  ...WAITLIST_TRAIL_WORDS,
  ...STAFF_TRAIL_WORDS,
  ...SETTINGS_TRAIL_WORDS,
  ...CATALOGUE_TRAIL_WORDS,
  ...PROGRAM_TRAIL_WORDS,
  "visit.viewed": "looked at the visit",
  "visit.read-by-program": "read visits",
  "patient.viewed": "looked at the patient’s record",
  "patient.changed": "changed the patient’s record",
  "booking.confirmed-coming": "said that they are coming",
  "booking.cannot-come": "said that they cannot come",
  "booking.move-asked": "asked the patient to choose another time",
  "booking.move-answered": "answered the question about another time",
  "booking.move-taken-back": "took the question about another time back",
  "booking.contact-changed": "gave the visit the patient’s new address and number",
  "patient.joined": "joined two records of one person",
  "patient.copied": "took a copy of what is kept about them",
  "patient.erased": "erased what need not be kept of the patient",
  "patient.imported": "brought the patient in from a file of another system",
  "booking.imported": "brought the visit in from a file of another system",
  "import.sent": "sent a file of another system in",
  "import.done": "brought in the rows of a file of another system",
  "patient.parted": "took two joined records apart again",
  "patient.birth-date-named": "filled in a missing date of birth",
  "intake.answered": "answered a question before the visit",
  "intake.agreed": "agreed to the treatment",
  "intake.viewed": "read what the patient said before the visit",
  "block.made": "blocked time",
  "block.removed": "opened blocked time again",
  "message.sent-again": "had a mail about the visit sent again",
  "message.told-by-phone": "told by phone what a mail could not",
  "contact.viewed": "read what people wrote to the clinic",
  "contact.answered": "noted that somebody has their answer",
  "contact.reopened": "noted that somebody has no answer yet",
  "contact.requested": "asked the clinic for an answer",
};

function withNotes(words: string, { from, to, tell }: VisitChange): string {
  const reason = to?.squeezeReason === from?.squeezeReason ? undefined : to?.squeezeReason;
  const squeezed = reason ? `, squeezed in (${reason})` : "";
  const told = tell === undefined ? "" : tell ? "; the patient is told" : "; the patient is not told";
  return words + squeezed + told;
}

/** ": name and phone": which fields of a record became others. */
function fieldsOf(details: unknown): string {
  const { success, data } = z.object({ fields: z.array(z.string()).min(1) }).safeParse(details);
  return success ? `: ${listed(data.fields, "and")}` : "";
}
