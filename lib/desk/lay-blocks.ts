import "server-only";
import { fillBlocks, type StoredBlock } from "@/lib/data/blocks";
import type { Sql } from "@/lib/data/sql";

/** Gives blocks their slots: all of their time that nothing else has. */
export async function layBlocks(tx: Sql, blocks: readonly StoredBlock[]): Promise<void> {
  for (const { scheduleId, startsAt, endsAt } of blocks) {
    await fillBlocks(tx, scheduleId, { start: startsAt, end: endsAt });
  }
}
