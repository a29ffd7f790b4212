import { CONSENT } from "./intake-consent";
import { needsSafety, type AnswerId, type IntakeRecord } from "./intake";
import type { Instant } from "./interval";
import { isChangeable, type VisitStatus } from "./visit-state";

/** A page of its own, at /visit/TOKEN/prepare/ID. */
export type QuestionId = AnswerId | "consent";

export type IntakeQuestion = {
  id: QuestionId;
  /** The page's heading. */
  title: string;
  /** The same in a word or two, for lists. */
  short: string;
  hint?: string;
};

/**
 * What we ask before a visit, in this order: shared research, features.md C3. Change what an answer can be and the
 * version changes too: a form made from another version is not accepted.
 */
export const INTAKE: { version: string; questions: readonly IntakeQuestion[] } = {
  version: "2026-11",
  questions: [
    { id: "leg-pain", title: "How bad is the pain in your leg?", short: "Leg pain" },
    { id: "back-pain", title: "How bad is the pain in your back?", short: "Back pain" },
    { id: "side", title: "Which leg hurts?", short: "Which leg" },
    {
      id: "nerves",
      title: "Does a leg or foot feel different?",
      short: "Numbness and weakness",
      hint: "Think of the last weeks.",
    },
    {
      id: "where",
      title: "Where do you feel it?",
      short: "Where it hurts",
      hint: "Tick all places that hurt, tingle or are numb. Left and right are your own.",
    },
    { id: "since", title: "How long have you had it?", short: "Since when" },
    {
      id: "keeps-from",
      title: "What does it keep you from?",
      short: "Daily life",
      hint: "In your own words: sleeping, driving, picking up a grandchild.",
    },
    { id: "earlier", title: "What was done about it so far?", short: "Earlier treatment" },
    {
      id: "precautions",
      title: "Is there anything we should be careful about?",
      short: "Being careful",
      hint: "Tick what is true. If nothing is, leave all of it empty and go on.",
    },
    { id: "positions", title: "What is comfortable for you?", short: "Comfort" },
    { id: "consent", title: "Do you agree to the treatment?", short: "Agreement" },
  ],
};

/** The date of birth is the first question: it opens the others. */
export const QUESTIONS_IN_ALL = INTAKE.questions.length + 1;

/** Counts from 1, the date of birth included. */
export const questionNumber = (id: QuestionId): number =>
  INTAKE.questions.findIndex((question) => question.id === id) + 2;

/** @param text whatever stood in the address */
export const findQuestion = (text: string): IntakeQuestion | undefined =>
  INTAKE.questions.find(({ id }) => id === text);

export type Progress = { record: IntakeRecord; consentVersion: string | null };

/** Skipping is an answer; agreeing to other words than today's is none. */
export const isAnswered = ({ record, consentVersion }: Progress, id: QuestionId): boolean =>
  id === "consent" ? consentVersion === CONSENT.version : record.given[id] !== undefined;

export const countAnswered = (progress: Progress): number =>
  1 + INTAKE.questions.filter(({ id }) => isAnswered(progress, id)).length;

/** The first question without an answer after the one given, then from the beginning; null: none is left. */
export function nextQuestion(progress: Progress, after: QuestionId | null): QuestionId | null {
  const ids = INTAKE.questions.map(({ id }) => id);
  const from = after === null ? 0 : ids.indexOf(after) + 1;
  const inTurn = [...ids.slice(from), ...ids.slice(0, from)];
  return inTurn.find((id) => !isAnswered(progress, id)) ?? null;
}

export const isFinished = (progress: Progress): boolean =>
  nextQuestion(progress, null) === null && !needsSafety(progress.record);

/** Whether there is still a visit to prepare for. */
export const canPrepare = (visit: { status: VisitStatus; endsAt: Instant }, now: Instant): boolean =>
  isChangeable(visit.status) && now < visit.endsAt;
