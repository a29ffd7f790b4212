import { findClinic, type ClinicFacts } from "@/lib/data/clinic";
import type { VisitWanted } from "@/lib/booking/book-visit";
import { clinicDay, dateAt, whenClockReads, type ClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { SCREENING } from "@/lib/domain/screening";
import { writeClinic } from "@/prisma/demonstration/clinic";

export const ZONE = "America/New_York";

/** The moment at which most tests take place: Sunday, November 22, 2026, 9:00 AM in Portland. */
export const NOW: Instant = Date.parse("2026-11-22T09:00:00-05:00");
/** A day on which all three practitioners' rules give hours somewhere near: Tuesday, December 1. */
export const TUESDAY: ClinicDate = "2026-12-01";

/** The demonstration clinic without visits: three practitioners, two rooms, four treatments. */
export async function seedClinic(now: Instant = NOW): Promise<ClinicFacts> {
  await writeClinic(dateAt(now, ZONE));
  return findClinic();
}

/** The instant at which the clinic's clock shows a time on a day: `at("2026-12-01", "10:15")`. */
export function at(date: ClinicDate, time: string): Instant {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const [stretch] = whenClockReads(clinicDay(date, ZONE), hours * 60 + minutes, hours * 60 + minutes + 1);
  if (!stretch) throw new RangeError(`${time} does not exist on ${date}`);
  return stretch.start;
}

let made = 0;

/** A visit that may be booked: every field filled, another patient and another key each time. */
export function makeVisitWanted(overrides: Partial<VisitWanted> = {}): VisitWanted {
  made += 1;
  return {
    treatment: "follow-up",
    practitioner: "any",
    start: at(TUESDAY, "10:00"),
    patient: {
      name: `Patient ${made}`,
      email: `patient${made}@example.com`,
      phone: "207 555 0100",
      birthDate: null,
    },
    bookedBy: null,
    language: "en",
    screening: { version: SCREENING.version, takenAt: new Date(NOW) },
    foundBy: "PAGES",
    holdId: null,
    key: `test:${made}`,
    ...overrides,
  };
}
