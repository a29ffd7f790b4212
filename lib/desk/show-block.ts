import "server-only";
import { z } from "zod";
import { findBlockRecord, type BlockRecord } from "@/lib/data/block-records";

export { listSchedules, type ScheduleName } from "@/lib/data/block-records";

/**
 * One block of time, for whoever of the staff wants to know what it is.
 * @param blockId whatever stood in the address
 * @returns null when there is no such block
 */
export async function showBlock(blockId: unknown): Promise<BlockRecord | null> {
  const id = z.uuid().safeParse(blockId);
  return id.success ? findBlockRecord(id.data) : null;
}
