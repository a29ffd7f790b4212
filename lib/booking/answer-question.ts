import "server-only";
import { isSameAnswer, withAnswer, type AnswerId, type IntakeAnswers } from "@/lib/domain/intake";
import type { Progress } from "@/lib/domain/intake-questions";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { emptyIntake } from "@/lib/domain/intake";
import { changeAnswers, type NotWritten } from "./write-intake";

export type AnswerGiven<Id extends AnswerId = AnswerId> = {
  id: Id;
  /** Null: skipped, or taken back. */
  answer: IntakeAnswers[Id] | null;
  /** Of the intake that the page was made from. 0: there was none. */
  revision: number;
};

/** `newer`: the question was answered elsewhere since the page was made; with that answer and its revision. */
export type NotAnswered = NotWritten<{ reason: "newer"; answer: unknown; revision: number }>;

/** Keeps one answer. The same one again changes nothing; one that would overwrite a newer one is shown that first. */
export const answerQuestion = (
  bookingId: string,
  { id, answer, revision }: AnswerGiven,
  now: Instant,
): Promise<Result<Progress, NotAnswered>> =>
  changeAnswers(bookingId, now, (intake, nextRevision) => {
    const record = intake?.record ?? emptyIntake;
    const present = record.given[id];
    if (present !== undefined && isSameAnswer(present, answer)) return accepted(null);
    if (intake && (record.answeredIn[id] ?? 0) > revision) {
      return refused({ reason: "newer" as const, answer: present ?? null, revision: intake.revision });
    }
    return accepted({
      record: withAnswer(record, id, answer, nextRevision),
      noted: { action: "intake.answered", details: { question: id } },
    });
  });
