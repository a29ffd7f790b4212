import "server-only";
import type { BookingPolicy } from "@/lib/domain/booking-policy";
import type { ReminderRule } from "@/lib/domain/reminders";
import type { OfferHours } from "@/lib/domain/offer-deadline";
import { db } from "./client";
import { FACTS_KEPT_MS, keptFor } from "./kept";

/** What everyone may know about the clinic. */
export type ClinicFacts = {
  name: string;
  timeZone: string;
  phone: string;
  email: string;
  street: string;
  city: string;
  region: string;
  postalCode: string;
  country: string;
  isDemonstration: boolean;
  /** How long a chosen time is kept. */
  holdMinutes: number;
  /** So long a change made at the desk can be undone, and its mail waits. */
  undoSeconds: number;
  /** For so many years after a treatment its record is kept, whoever asks for it to be erased. */
  recordYears: number;
  policy: BookingPolicy;
  reminders: ReminderRule;
  /** When times are offered to the waitlist, by the clinic's clock. */
  offerHours: OfferHours;
};

/** @throws Error when the database holds no clinic yet */
export const findClinic = keptFor(FACTS_KEPT_MS, readClinic);

async function readClinic(): Promise<ClinicFacts> {
  const clinic = await db().clinic.findFirst();
  if (!clinic) throw new Error("The database holds no clinic yet: run `npm run seed`.");
  const { minimumNoticeMinutes, horizonDays, changeCutoffMinutes, gridMinutes } = clinic;
  const { reminderDays: days, reminderMinute: minute, timeZone } = clinic;
  return {
    ...clinic,
    policy: { minimumNoticeMinutes, horizonDays, changeCutoffMinutes, gridMinutes },
    reminders: { days, minute, timeZone },
    offerHours: { fromMinute: clinic.offersFromMinute, untilMinute: clinic.offersUntilMinute },
  };
}
