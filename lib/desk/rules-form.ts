import { z } from "zod";
import { hours, wholeNumber } from "./whole-number";

const YES_OR_NO = "Choose yes or no.";
/** Reminders leave when people may be written to (lib/domain/reminders.ts). Half past seven in the evening is the last. */
const REMINDERS = { min: 8 * 60, max: 19 * 60 + 30 };

const fields = z.object({
  onlineBooking: z.enum(["yes", "no"], { error: YES_OR_NO }),
  noticeHours: hours({ min: 0, max: 336 }),
  horizonDays: wholeNumber({ min: 1, max: 366 }),
  cutoffHours: hours({ min: 0, max: 336 }),
  gridMinutes: wholeNumber({ min: 5, max: 240 }),
  smallestGapMinutes: wholeNumber({ min: 0, max: 240 }),
  holdMinutes: wholeNumber({ min: 1, max: 60 }),
  undoSeconds: wholeNumber({ min: 0, max: 1800 }),
  reminderMinute: wholeNumber(REMINDERS),
  offersFromMinute: wholeNumber({ min: 0, max: 1439 }),
  offersUntilMinute: wholeNumber({ min: 1, max: 1440 }),
  recordYears: wholeNumber({ min: 0, max: 100 }),
});

/** The names under which the form sends them. */
export const RULES = fields.keyof().options;

/** The clinic's rules as people type them, hours and minutes; all come out as the database keeps them. */
export const rulesForm = fields
  .refine(({ offersFromMinute, offersUntilMinute }) => offersFromMinute < offersUntilMinute, {
    path: ["offersUntilMinute"],
    error: "Choose an end that is later than the beginning.",
  })
  .transform(({ onlineBooking, noticeHours, cutoffHours, ...rules }) => ({
    ...rules,
    onlineBooking: onlineBooking === "yes",
    minimumNoticeMinutes: noticeHours,
    changeCutoffMinutes: cutoffHours,
  }));
