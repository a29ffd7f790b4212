import "server-only";
import { releaseHold } from "@/lib/booking/release-hold";
import { deleteCard, findCards } from "@/lib/data/caller-cards";
import type { Staff } from "@/lib/domain/staff";

/** Throws a call's card away, and gives its time back at once. Somebody else's stays. */
export async function discardCard(by: Staff, id: string): Promise<void> {
  const [card] = await findCards(by.id, { id });
  if (!card || !(await deleteCard(id, by.id)) || !card.hold) return;
  const { id: holdId, treatment, start } = card.hold;
  await releaseHold({ holdId, treatment, start });
}
