import "server-only";
import { hashBrowserSecret } from "@/lib/auth/browser-secret";
import { insertDraft } from "@/lib/data/booking-drafts";
import type { Instant } from "@/lib/domain/interval";
import { SCREENING } from "@/lib/domain/screening";
import type { Language } from "@/lib/words/languages";
import { findDraft, type Draft } from "./find-draft";

/** Begins a booking for a browser whose answers to the present safety questions were all clear, in its language. */
export async function beginDraft(browserSecret: string, language: Language, now: Instant): Promise<Draft> {
  const screening = { version: SCREENING.version, takenAt: new Date(now) };
  const id = await insertDraft(hashBrowserSecret(browserSecret), screening, language);
  const draft = await findDraft(id, browserSecret, now);
  if (!draft) throw new Error("a draft that was just begun is there");
  return draft;
}
