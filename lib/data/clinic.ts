import "server-only";
import type { BookingPolicy } from "@/lib/domain/booking-policy";
import type { ClinicTexts } from "@/lib/domain/clinic-texts";
import type { ReminderRule } from "@/lib/domain/reminders";
import type { OfferHours } from "@/lib/domain/offer-deadline";
import { db } from "./client";
import { readTexts } from "./clinic-texts";
import { FACTS_KEPT_MS, keptFor } from "./kept";
import { sql } from "./sql";

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
  /** Words of the clinic's own for pages and mails. */
  texts: ClinicTexts;
};

/** @throws Error when the database holds no clinic yet */
export const findClinic = keptFor(FACTS_KEPT_MS, readClinic);

async function readClinic(): Promise<ClinicFacts> {
  const [clinic, texts] = await Promise.all([db().clinic.findFirst(), readTexts(sql)]);
  if (!clinic) throw new Error("The database holds no clinic yet: starting the site writes a blank one.");
  const { onlineBooking, minimumNoticeMinutes, horizonDays, changeCutoffMinutes } = clinic;
  const { gridMinutes, smallestGapMinutes } = clinic;
  const { reminderDays: days, reminderMinute: minute, timeZone } = clinic;
  return {
    ...clinic,
    texts,
    policy: {
      ...{ onlineBooking, minimumNoticeMinutes, horizonDays, changeCutoffMinutes },
      ...{ gridMinutes, smallestGapMinutes },
    },
    reminders: { days, minute, timeZone },
    offerHours: { fromMinute: clinic.offersFromMinute, untilMinute: clinic.offersUntilMinute },
  };
}
