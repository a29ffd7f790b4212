import "server-only";
import { releaseHold } from "@/lib/booking/release-hold";
import { saveCardHold } from "@/lib/data/caller-cards";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import type { Staff } from "@/lib/domain/staff";
import type { DeskRefusal } from "./desk-refusal";
import { findCard, type Card } from "./find-card";
import { holdAtDesk } from "./hold-at-desk";
import { treatmentOf, type OfferedTime } from "./offer-to-caller";

/** More than one only when two keys were pressed at once. */
const TRIES = 3;

/** Holds a time for a caller, in place of the one that was held before. Holding the same again makes it last longer. */
export async function holdForCaller(
  by: Staff,
  card: Card,
  { start, practitioner }: { start: Instant; practitioner: string },
  now: Instant,
): Promise<Result<{ until: Instant }, DeskRefusal>> {
  let current = card;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const treatment = await treatmentOf(current);
    const instead = current.holdId;
    const held = await holdAtDesk(by, { treatment, practitioner, start, instead }, now);
    if (!held.ok) return held;
    const { holdId, expiresAt } = held.value;
    if (await saveCardHold(card.id, { start, holdId, instead }))
      return accepted({ until: expiresAt.getTime() });
    await releaseHold({ holdId, treatment, start });

    const fresh = await findCard(by, card.id, now);
    if (!fresh || fresh.booked) break;
    current = fresh;
  }
  return refused({ reason: "stale" });
}

/**
 * Holds the first of the times that are about to be said, unless one of them is held already. Another desk may have
 * been faster; then nothing is.
 */
export async function holdFirst(
  by: Staff,
  card: Card,
  times: readonly OfferedTime[],
  now: Instant,
): Promise<void> {
  const [first] = times;
  if (!first || times.some((time) => isHeld(card, time))) return;
  await holdForCaller(by, card, first, now);
}

/** Whether it is this time, with this practitioner, that is held for the caller. */
export const isHeld = (
  { hold }: Card,
  { start, practitioner }: { start: Instant; practitioner: string },
): boolean => hold?.start === start && hold.practitioner === practitioner;

/**
 * Makes the hold of an open card last longer, while its page is open.
 * @returns until when it is held now; null when nothing is held, or the time has gone
 */
export async function keepHolding(by: Staff, cardId: string, now: Instant): Promise<Instant | null> {
  const card = await findCard(by, cardId, now);
  if (!card?.hold || card.booked) return null;
  const kept = await holdForCaller(by, card, card.hold, now);
  return kept.ok ? kept.value.until : null;
}
