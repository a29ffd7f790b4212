import "server-only";
import { randomUUID } from "node:crypto";
import { deleteBlocks, findBlocks } from "@/lib/data/blocks";
import { findClinic } from "@/lib/data/clinic";
import { changeDiary } from "@/lib/data/diary-change";
import { askForOffers } from "@/lib/data/offer-jobs";
import { noteInTrail } from "@/lib/data/trail";
import { insertUndoStep } from "@/lib/data/undo-steps";
import { dateAt } from "@/lib/domain/clinic-time";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import type { DeskRefusal } from "./desk-refusal";

export type UnblockWanted = {
  blockId: string;
  /** The rest of its series too. */
  andLater: boolean;
};

/** Gives blocked time back to booking. */
export async function unblockTime(
  by: Staff,
  { blockId, andLater }: UnblockWanted,
): Promise<Result<{ undoId: string }, DeskRefusal>> {
  const { timeZone, undoSeconds } = await findClinic();
  const seen = await findBlocks(blockId, andLater);
  const days = seen.map(({ startsAt }) => dateAt(startsAt, timeZone));
  return changeDiary({ days }, async (tx): Promise<Result<{ undoId: string }, DeskRefusal>> => {
    const blocks = await deleteBlocks(
      tx,
      seen.map(({ id }) => id),
    );
    if (blocks.length === 0) return refused({ reason: "unknown" });
    const details = { blockIds: blocks.map(({ id }) => id), days: [days[0], days.at(-1)] };
    await noteInTrail(tx, { actor: actorOf(by), action: "block.removed", details });
    const undoId = randomUUID();
    const step = {
      id: undoId,
      staffMemberId: by.id,
      action: "block.removed",
      bookingId: null,
      versionAfter: null,
    };
    await insertUndoStep(tx, { ...step, before: { blocks } });
    await askForOffers(tx, blockId, undoSeconds);
    return accepted({ undoId });
  });
}
