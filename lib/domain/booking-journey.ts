import type { Instant } from "./interval";

/** The pages of a booking after the safety questions, in the order in which people walk them. */
export const STEPS = ["treatment", "time", "details", "check"] as const;
export type Step = (typeof STEPS)[number];

/** What a booking in the making holds so far. */
export type Progress = {
  treatment: string | null;
  start: Instant | null;
  patientName: string | null;
  bookingId: string | null;
};

const IS_ANSWERED: Record<Step, (soFar: Progress) => boolean> = {
  treatment: ({ treatment }) => treatment !== null,
  time: ({ start }) => start !== null,
  details: ({ patientName }) => patientName !== null,
  check: ({ bookingId }) => bookingId !== null,
};

/** The first page that is still unanswered. A booked visit has one page left, for good. */
export function nextStep(soFar: Progress): Step | "confirmed" {
  if (soFar.bookingId !== null) return "confirmed";
  return STEPS.find((step) => !IS_ANSWERED[step](soFar)) ?? "confirmed";
}

/** The page for someone who asks for `step`: that one, or an earlier one that must be answered first. */
export function stepFor(step: Step, soFar: Progress): Step | "confirmed" {
  const next = nextStep(soFar);
  if (next === "confirmed") return next;
  return STEPS.indexOf(next) < STEPS.indexOf(step) ? next : step;
}
