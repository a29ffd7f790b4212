import "server-only";
import { emptyIntake, withSafety } from "@/lib/domain/intake";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import type { ScreeningAnswers } from "@/lib/domain/screening";
import type { Progress } from "@/lib/domain/intake-questions";
import { takeScreening } from "./take-screening";
import { changeAnswers, type NotWritten } from "./write-intake";

/** `urgent`: care today comes first. The visit stays as it is, and so does what was answered. */
export type NotPassed = NotWritten<{ reason: "urgent" }>;

/**
 * Judges the safety questions once more, after an answer that calls for them. The practitioner sees the outcome; no
 * trail has it, because it would be about somebody.
 */
export async function repeatScreening(
  bookingId: string,
  answers: ScreeningAnswers,
  now: Instant,
): Promise<Result<Progress, NotPassed>> {
  const outcome = await takeScreening(answers, now);
  const written = await changeAnswers<never>(bookingId, now, (intake) =>
    accepted({ record: withSafety(intake?.record ?? emptyIntake, outcome, now), noted: null }),
  );
  // Who has to see a doctor today is told so whatever has become of the visit.
  return outcome === "urgent" ? refused({ reason: "urgent" }) : written;
}
