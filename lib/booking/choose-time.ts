import "server-only";
import { countOtherLiveHolds } from "@/lib/data/booking-drafts";
import { saveHold, saveWish } from "@/lib/data/draft-changes";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { findDraftAgain, type Draft } from "./find-draft";
import { holdTime } from "./hold-time";
import { releaseHold } from "./release-hold";

/** not-had: the wish is noted, and the page of times shows what is near it. */
export type TimeRefusal = "not-had" | "too-many-holds";

/** A family at one computer; more would be someone keeping times from others. */
export const HOLDS_PER_BROWSER = 3;
/** More than one only when the same person clicks twice at once. */
const TRIES = 3;

/** Keeps a time for this draft, in place of the one it kept before. Choosing the same again keeps it anew. */
export async function chooseTime(
  draft: Draft,
  start: Instant,
  now: Instant,
): Promise<Result<null, TimeRefusal>> {
  if (draft.treatment === null) return refused("not-had");
  const others = await countOtherLiveHolds(draft.browserHash, draft.id);
  if (others >= HOLDS_PER_BROWSER) return refused("too-many-holds");

  for (let current = draft, attempt = 1; attempt <= TRIES; attempt++) {
    const { treatment, practitioner, hold } = current;
    if (treatment === null) break;
    const instead = hold?.id ?? null;
    const held = await holdTime({ treatment, practitioner, start, instead }, now);
    if (held.ok) {
      const { holdId } = held.value;
      if (await saveHold(draft.id, { start, holdId, instead })) return accepted(null);
      await releaseHold({ holdId, treatment, start });
    }

    // A second click of the same person may have been faster: then the time is kept, or the old hold is another.
    const fresh = await findDraftAgain(draft, now);
    if (fresh === null || fresh.bookingId !== null) break;
    if (fresh.start === start && fresh.keptUntil !== null) return accepted(null);
    if (!held.ok && fresh.hold?.id === hold?.id) break;
    current = fresh;
  }
  await saveWish(draft.id, start);
  return refused("not-had");
}
