import type { Route } from "next";
import { needsSafety } from "@/lib/domain/intake";
import { nextQuestion, type Progress, type QuestionId } from "@/lib/domain/intake-questions";

/** The overview, or one of the pages under it. */
export const preparePath = (token: string, page?: QuestionId | "safety"): Route =>
  `/visit/${token}/prepare${page === undefined ? "" : `/${page}`}` as Route;

/** Where it goes on: the safety questions when an answer calls for them, the next question, or the overview. */
export function wayOn(token: string, progress: Progress, after: QuestionId | null): Route {
  if (needsSafety(progress.record)) return preparePath(token, "safety");
  return preparePath(token, nextQuestion(progress, after) ?? undefined);
}
