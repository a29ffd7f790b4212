import "server-only";
import { recordScreening } from "@/lib/data/screenings";
import type { Instant } from "@/lib/domain/interval";
import { isUrgent, SCREENING, type ScreeningAnswers } from "@/lib/domain/screening";

/**
 * Judges a complete set of answers to the present safety questions, and keeps version, time and outcome. After
 * "urgent" nothing may be booked or held.
 */
export async function takeScreening(answers: ScreeningAnswers, now: Instant): Promise<"clear" | "urgent"> {
  const outcome = isUrgent(answers) ? "urgent" : "clear";
  await recordScreening(SCREENING.version, outcome, new Date(now));
  return outcome;
}
