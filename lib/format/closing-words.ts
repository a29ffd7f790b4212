import type { Instant } from "@/lib/domain/interval";
import { clinicMoment, clinicTime } from "./clinic-words";
import { listed } from "./listed";

/** How many visits went which way, as the address of the page has it. */
export type ClosingCounts = {
  done: number;
  changed: number;
  askedBefore: number;
  taken: number;
  noEmail: number;
};

const visits = (count: number, one: string, many: string) =>
  count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${many}`];

/** What one act has done, and what it left alone, each in a sentence. */
export function closingNoteWords(way: "ask" | "move", counts: ClosingCounts, undoMinutes: number): string[] {
  const minutes = undoMinutes === 1 ? "a minute" : `${undoMinutes} minutes`;
  const done =
    way === "ask"
      ? visits(counts.done, "patient is asked.", "patients are asked, each with one mail.")
      : visits(counts.done, "visit is moved.", "visits are moved. Each patient gets one mail.");
  const later =
    way === "ask"
      ? `The mail leaves in ${minutes}: a question taken back before reaches nobody.`
      : `The mail leaves in ${minutes}: what you undo before reaches nobody.`;
  return [
    ...(done.length > 0 ? [...done, later] : []),
    ...visits(
      counts.taken,
      "visit stays in the list: its new time was taken meanwhile. It has another now.",
      "visits stay in the list: their new times were taken meanwhile. They have others now.",
    ),
    ...visits(
      counts.changed,
      "visit was left alone: it has changed meanwhile.",
      "visits were left alone: they have changed meanwhile.",
    ),
    ...visits(
      counts.askedBefore,
      "patient had been asked already, and was not asked again.",
      "patients had been asked already, and were not asked again.",
    ),
    ...visits(
      counts.noEmail,
      "patient has no email address: please call.",
      "patients have no email address: please call them.",
    ),
  ];
}

type Asked = {
  state: "OPEN" | "ACCEPTED" | "OTHER" | "CANCELLED" | "WITHDRAWN" | "LAPSED";
  suggested: { start: Instant; practitioner: string };
  start: Instant;
  practitioner: string;
};

const placeWords = (
  { start, practitioner }: { start: Instant; practitioner: string },
  zone: string,
): string => `${clinicMoment(start, zone)} with ${practitioner}`;

/** What became of a question. */
export function answerWords(asked: Asked, zone: string): string {
  switch (asked.state) {
    case "OPEN":
      return "No answer yet";
    case "ACCEPTED":
      return `Took the time: ${placeWords(asked.suggested, zone)}`;
    case "OTHER":
      return `Chose another time. The visit is now ${placeWords(asked, zone)}`;
    case "CANCELLED":
      return "Cancelled the visit";
    case "WITHDRAWN":
      return `Not asked any more. The visit is ${placeWords(asked, zone)}`;
    case "LAPSED":
      return "Did not answer before the visit";
  }
}

type AskingMail = {
  state: "OWED" | "SENT" | "SKIPPED" | "FAILED";
  dueAt: Instant | null;
  sentAt: Instant | null;
};

/** What is true of the mail that asks. */
export function askingMailWords(mail: AskingMail | null, zone: string, now: Instant): string {
  if (mail?.state === "SENT" && mail.sentAt !== null)
    return `The mail server took the mail ${clinicMoment(mail.sentAt, zone)}.`;
  if (mail?.state === "FAILED") return "The mail cannot be delivered. Please call.";
  if (mail?.state !== "OWED") return "No mail was sent.";
  return mail.dueAt !== null && mail.dueAt > now
    ? `The mail waits until ${clinicTime(mail.dueAt, zone)}, in case you take the question back.`
    : "The mail is on its way.";
}

/** "12 asked: 5 took the time, 1 chose another, 6 have not answered" */
export function answersInAll(asked: readonly Asked[]): string {
  const count = (...states: Asked["state"][]) => asked.filter(({ state }) => states.includes(state)).length;
  const parts = [
    ...visits(count("ACCEPTED"), "took the time", "took the time"),
    ...visits(count("OTHER"), "chose another", "chose another"),
    ...visits(count("CANCELLED"), "cancelled", "cancelled"),
    ...visits(count("OPEN", "LAPSED"), "has not answered", "have not answered"),
    ...visits(count("WITHDRAWN"), "is not asked any more", "are not asked any more"),
  ];
  return `${asked.length} asked: ${listed(parts, "and")}.`;
}
