import "server-only";
import type { BookingPolicy } from "@/lib/domain/booking-policy";
import { db } from "./client";

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
  policy: BookingPolicy;
};

/** Facts change a few times a year and every page shows them: asked for once in this time. */
const KEPT_MS = 5_000;
let kept: Promise<ClinicFacts> | undefined;

/** @throws Error when the database holds no clinic yet (run the seed or the set-up) */
export function findClinic(): Promise<ClinicFacts> {
  if (!kept) {
    kept = readClinic();
    const forget = () => (kept = undefined);
    kept.then(() => setTimeout(forget, KEPT_MS).unref(), forget);
  }
  return kept;
}

async function readClinic(): Promise<ClinicFacts> {
  const clinic = await db().clinic.findFirst();
  if (!clinic) throw new Error("The database holds no clinic yet: run `npm run seed`.");
  const { minimumNoticeMinutes, horizonDays, changeCutoffMinutes, gridMinutes } = clinic;
  return { ...clinic, policy: { minimumNoticeMinutes, horizonDays, changeCutoffMinutes, gridMinutes } };
}
