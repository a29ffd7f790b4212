import "server-only";
import { z } from "zod";
import { hashBrowserSecret, type BrowserHash } from "@/lib/auth/browser-secret";
import { findStoredDraft, type StoredDraft } from "@/lib/data/booking-drafts";
import type { Instant } from "@/lib/domain/interval";

/**
 * A booking in the making, in the hands of the browser that began it. Only `findDraft` makes one, so a function
 * that takes a Draft need not ask again whose it is.
 */
export type Draft = StoredDraft & {
  readonly browserHash: BrowserHash;
  /** Until when the chosen time is kept; null when none is, or no longer. */
  keptUntil: Instant | null;
};

/** Made once: that takes longer than reading an id. */
const draftId = z.uuid();

/** @returns null for an unknown id and for another browser's draft alike */
export async function findDraft(
  id: string,
  browserSecret: string | undefined,
  now: Instant,
): Promise<Draft | null> {
  if (!browserSecret || !draftId.safeParse(id).success) return null;
  return findDraftAgain({ id, browserHash: hashBrowserSecret(browserSecret) }, now);
}

/** The draft as it is now: another click of the same person may have changed it. */
export async function findDraftAgain(
  { id, browserHash }: Pick<Draft, "id" | "browserHash">,
  now: Instant,
): Promise<Draft | null> {
  const stored = await findStoredDraft(id, browserHash);
  if (!stored) return null;
  const { hold, start } = stored;
  const isKept = hold !== null && hold.start === start && hold.expiresAt > now;
  return { ...stored, browserHash, keptUntil: isKept ? hold.expiresAt : null };
}
