import "server-only";
import { saveHold, saveWish } from "@/lib/data/draft-changes";
import type { FoundByPatient } from "@/lib/domain/found-by";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { findDraftAgain, type Draft } from "./find-draft";
import { holdTime, type Keeper } from "./hold-time";
import { releaseHold } from "./release-hold";

/** not-had: the wish is noted, and the page of times shows what is near it. */
export type TimeRefusal =
  | { reason: "not-had" | "too-many-holds" }
  | {
      /** To be done by the browser; then it may ask for the same again. */
      reason: "work";
      bits: number;
    };

/** A start, and where somebody came upon it. */
export type TimeChosen = { start: Instant; foundBy: FoundByPatient };

/** From where a time is chosen. */
export type Chooser = Pick<Keeper, "addressMark" | "hasWorked">;
/** More than one only when the same person clicks twice at once. */
const TRIES = 3;

/** Keeps a time for this draft, in place of the one it kept before. Choosing the same again keeps it anew. */
export async function chooseTime(
  draft: Draft,
  { start, foundBy }: TimeChosen,
  chooser: Chooser,
  now: Instant,
): Promise<Result<null, TimeRefusal>> {
  if (draft.treatment === null) return refused({ reason: "not-had" });
  const keeper = { ...chooser, browserHash: draft.browserHash };

  for (let current = draft, attempt = 1; attempt <= TRIES; attempt++) {
    const { treatment, practitioner, hold } = current;
    if (treatment === null) break;
    const instead = hold?.id ?? null;
    const held = await holdTime({ treatment, practitioner, start, instead, keeper }, now);
    if (held.ok) {
      const { holdId } = held.value;
      if (await saveHold(draft.id, { start, foundBy, holdId, instead })) return accepted(null);
      await releaseHold({ holdId, treatment, start });
    }

    if (!held.ok && (held.refusal.reason === "work" || held.refusal.reason === "too-many-holds")) {
      return refused(held.refusal);
    }

    // A second click of the same person may have been faster: then the time is kept, or the old hold is another.
    const fresh = await findDraftAgain(draft, now);
    if (fresh === null || fresh.bookingId !== null) break;
    if (fresh.start === start && fresh.keptUntil !== null) return accepted(null);
    if (!held.ok && fresh.hold?.id === hold?.id) break;
    current = fresh;
  }
  await saveWish(draft.id, start);
  return refused({ reason: "not-had" });
}
