import { isoAt, type ClinicDate } from "@/lib/domain/clinic-time";
import { SCREENING } from "@/lib/domain/screening";
import { at, TUESDAY, ZONE } from "@/tests/support/clinic-makers";

export const startAt = (date: ClinicDate, time: string): string => isoAt(at(date, time), ZONE);

export const allNo = Object.fromEntries(SCREENING.questions.map(({ id }) => [id, "no"]));

let made = 0;

/** A body that books: every member given, another patient each time. */
export function makeBody(overrides: Record<string, unknown> = {}, patient: Record<string, unknown> = {}) {
  made += 1;
  return {
    treatment: "follow-up",
    practitioner: "any",
    start: startAt(TUESDAY, "10:00"),
    patient: {
      name: `Patient ${made}`,
      email: `patient${made}@example.com`,
      phone: "207 555 0100",
      ...patient,
    },
    screening: { version: SCREENING.version, answers: allNo },
    consent: true,
    ...overrides,
  };
}
