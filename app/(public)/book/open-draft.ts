import "server-only";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { stepFor, type Step } from "@/lib/domain/booking-journey";
import { findDraft, type Draft } from "@/lib/booking/find-draft";
import { browserSecret } from "./browser";
import { stepPath } from "./step-path";

/**
 * The draft for one of its pages or actions. Whoever jumps ahead is taken to the first page that is unanswered, and
 * a booked draft always to its confirmation. Does not return for a draft that is unknown, or another browser's.
 */
export const openDraft = cache(async (draftId: string, step: Step): Promise<Draft> => {
  const draft = await findDraft(draftId, await browserSecret(), Date.now());
  if (!draft) notFound();
  const open = stepFor(step, draft);
  if (open !== step) redirect(stepPath(draft.id, open));
  return draft;
});
