import { dateAt } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { copy } from "@/lib/words/en/copy";
import { clinicMoment, clinicTime } from "./clinic-words";

/** What is known of a mail, whatever it is about. */
export type MailFacts = {
  kind: keyof typeof MAIL_WORDS;
  state: "OWED" | "SENT" | "SKIPPED" | "FAILED";
  /** Not sent before; null: at once. */
  dueAt: Instant | null;
  attempts: number;
  lastAttemptAt: Instant | null;
  sentAt: Instant | null;
  /** What the mail server answered last; of a mail that was not sent, why. */
  serverReply: string | null;
};

/** What a mail is about, as the desk says it. */
export const MAIL_WORDS = copy.mails;

const WHY_IT_WAITS: Partial<Record<MailFacts["kind"], string>> = {
  VISIT_REMINDER: "reminders do not leave at night",
  MOVE_ASKED: "in case the question is taken back",
};

/** "at 10:02 AM", or "on Tue, Dec 1 at 10:02 AM" when that was another day. */
export const whenTaken = (sentAt: Instant, zone: string, now: Instant): string =>
  dateAt(sentAt, zone) === dateAt(now, zone)
    ? `at ${clinicTime(sentAt, zone)}`
    : `on ${clinicMoment(sentAt, zone)}`;

/** What is true of a mail at this moment, and nothing better. */
export function mailStateWords(
  { kind, state, dueAt, attempts, ...mail }: MailFacts,
  zone: string,
  now: Instant,
): string {
  if (state === "SENT")
    return `The mail server took it${mail.sentAt ? ` ${clinicMoment(mail.sentAt, zone)}` : ""}.`;
  if (state === "FAILED") return "It cannot be delivered. Please call.";
  if (state === "SKIPPED") return mail.serverReply ?? "Not sent, because it was no longer true.";
  if (dueAt !== null && dueAt > now) {
    return `Waits until ${clinicTime(dueAt, zone)}, ${WHY_IT_WAITS[kind] ?? "in case the change is undone"}.`;
  }
  if (attempts === 0) return "On its way.";
  const last = mail.lastAttemptAt === null ? "" : `, the last time ${clinicMoment(mail.lastAttemptAt, zone)}`;
  return `Tried ${attempts === 1 ? "once" : `${attempts} times`} in vain${last}. We keep trying.`;
}
