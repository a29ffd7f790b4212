import "server-only";
import { deleteBlocks, insertBlocks, type StoredBlock } from "@/lib/data/blocks";
import { findClinic } from "@/lib/data/clinic";
import { changeDiary } from "@/lib/data/diary-change";
import { askForOffers } from "@/lib/data/offer-jobs";
import type { Sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import type { UndoStep } from "@/lib/data/undo-steps";
import { dateAt } from "@/lib/domain/clinic-time";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import { claimStep } from "./claim-step";
import type { DeskRefusal } from "./desk-refusal";
import { layBlocks } from "./lay-blocks";

/** As block-time.ts and unblock-time.ts have written it: the blocks themselves. */
type Before = { blocks: StoredBlock[] };

/** Takes blocks away that were just made, or puts back those that were just removed, around what is there now. */
export async function undoBlocks(
  by: Staff,
  step: UndoStep,
): Promise<Result<{ bookingId: null }, DeskRefusal>> {
  const { blocks } = step.before as Before;
  const { timeZone } = await findClinic();
  const days = blocks.map(({ startsAt }) => dateAt(startsAt, timeZone));
  const wereMade = step.action === "block.made";
  return changeDiary({ days }, async (tx): Promise<Result<{ bookingId: null }, DeskRefusal>> => {
    if (!(await claimStep(tx, step.id))) return refused({ reason: "too-late" });
    await (wereMade ? remove(tx, blocks) : putBack(tx, blocks));
    if (wereMade) await askForOffers(tx, step.id);
    const action = wereMade ? "block.removed" : "block.made";
    const details = { blockIds: blocks.map(({ id }) => id), undone: true };
    await noteInTrail(tx, { actor: actorOf(by), action, details });
    return accepted({ bookingId: null });
  });
}

const remove = (tx: Sql, blocks: readonly StoredBlock[]) =>
  deleteBlocks(
    tx,
    blocks.map(({ id }) => id),
  );

async function putBack(tx: Sql, blocks: readonly StoredBlock[]): Promise<void> {
  await insertBlocks(tx, blocks);
  await layBlocks(tx, blocks);
}
