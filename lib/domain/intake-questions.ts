import { CONSENT } from "./intake-consent";
import { needsSafety, type AnswerId, type IntakeRecord } from "./intake";
import type { Instant } from "./interval";
import { isChangeable, type VisitStatus } from "./visit-state";

/** A page of its own, at /visit/TOKEN/prepare/ID. */
export type QuestionId = AnswerId | "consent";

/**
 * What we ask before a visit, in this order: shared research, features.md C3; the words are in lib/words. Change what an
 * answer can be and the version changes too: a form made from another version is not accepted.
 */
export const INTAKE: { version: string; questions: readonly QuestionId[] } = {
  version: "2026-11",
  questions: [
    "leg-pain",
    "back-pain",
    "side",
    "nerves",
    "where",
    "since",
    "keeps-from",
    "earlier",
    "precautions",
    "positions",
    "consent",
  ],
};

/** The date of birth is the first question: it opens the others. */
export const QUESTIONS_IN_ALL = INTAKE.questions.length + 1;

/** Counts from 1, the date of birth included. */
export const questionNumber = (id: QuestionId): number => INTAKE.questions.indexOf(id) + 2;

/** @param text whatever stood in the address */
export const findQuestion = (text: string): QuestionId | undefined =>
  INTAKE.questions.find((id) => id === text);

export type Progress = { record: IntakeRecord; consentVersion: string | null };

/** Skipping is an answer; agreeing to other words than today's is none. */
export const isAnswered = ({ record, consentVersion }: Progress, id: QuestionId): boolean =>
  id === "consent" ? consentVersion === CONSENT.version : record.given[id] !== undefined;

export const countAnswered = (progress: Progress): number =>
  1 + INTAKE.questions.filter((id) => isAnswered(progress, id)).length;

/** The first question without an answer after the one given, then from the beginning; null: none is left. */
export function nextQuestion(progress: Progress, after: QuestionId | null): QuestionId | null {
  const ids = INTAKE.questions;
  const from = after === null ? 0 : ids.indexOf(after) + 1;
  const inTurn = [...ids.slice(from), ...ids.slice(0, from)];
  return inTurn.find((id) => !isAnswered(progress, id)) ?? null;
}

export const isFinished = (progress: Progress): boolean =>
  nextQuestion(progress, null) === null && !needsSafety(progress.record);

/** Whether there is still a visit to prepare for. */
export const canPrepare = (visit: { status: VisitStatus; endsAt: Instant }, now: Instant): boolean =>
  isChangeable(visit.status) && now < visit.endsAt;
