import "server-only";
import { randomUUID } from "node:crypto";
import { findSchedules, insertBlocks, insertSeries, type StoredBlock } from "@/lib/data/blocks";
import { findClinic } from "@/lib/data/clinic";
import { changeDiary } from "@/lib/data/diary-change";
import { releaseHolds } from "@/lib/data/holds";
import { noteInTrail } from "@/lib/data/trail";
import type { Sql } from "@/lib/data/sql";
import { insertUndoStep } from "@/lib/data/undo-steps";
import { blockDays, type BlockDays } from "@/lib/domain/block-days";
import { closedOn, type ClosedHours } from "@/lib/domain/closed-time";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import type { DeskRefusal } from "./desk-refusal";
import { layBlocks } from "./lay-blocks";
import { visitsIn } from "./visits-in";

export type BlockWanted = BlockDays &
  ClosedHours & {
    /** Of practitioners and rooms. */
    scheduleIds: readonly string[];
    kind: StoredBlock["kind"];
    note: string | null;
    /** Visits that are there stay, and the block takes their time once they are moved. */
    aroundVisits: boolean;
  };

export type Blocked = { undoId: string; blockIds: string[] };

/** Takes time out of booking. Visits in it are shown first, and never dropped. */
export async function blockTime(by: Staff, wanted: BlockWanted): Promise<Result<Blocked, DeskRefusal>> {
  const { timeZone } = await findClinic();
  const days = blockDays(wanted, timeZone);
  const stretches = days.flatMap((date) => closedOn(date, timeZone, wanted));
  if (stretches.length === 0) return invalid("until", "There is no such day. Check the dates and weekdays.");

  return changeDiary({ days }, async (tx): Promise<Result<Blocked, DeskRefusal>> => {
    const scheduleIds = await findSchedules(tx, wanted.scheduleIds);
    if (scheduleIds.length === 0) return invalid("scheduleIds", "Choose whose time is blocked.");
    const inTheWay = wanted.aroundVisits ? [] : await visitsIn(tx, scheduleIds, stretches);
    if (inTheWay.length > 0) return refused({ reason: "obstructed", obstacles: inTheWay });

    const seriesId = wanted.repeat ? await repeat(tx, wanted, wanted.repeat) : null;
    const { kind, note } = wanted;
    const blocks = scheduleIds.flatMap((scheduleId) =>
      stretches.map(({ start, end }): StoredBlock => {
        return { id: randomUUID(), scheduleId, seriesId, kind, note, startsAt: start, endsAt: end };
      }),
    );
    for (const stretch of stretches) await releaseHolds(tx, stretch, null);
    await insertBlocks(tx, blocks);
    await layBlocks(tx, blocks);
    const blockIds = blocks.map(({ id }) => id);
    const details = { blockIds, seriesId, kind, days: [days[0], days.at(-1)] };
    await noteInTrail(tx, { actor: actorOf(by), action: "block.made", details });
    const undoId = randomUUID();
    const step = {
      id: undoId,
      staffMemberId: by.id,
      action: "block.made",
      bookingId: null,
      versionAfter: null,
    };
    await insertUndoStep(tx, { ...step, before: { blocks } });
    return accepted({ undoId, blockIds });
  });
}

async function repeat(tx: Sql, wanted: BlockWanted, rule: NonNullable<BlockDays["repeat"]>): Promise<string> {
  const id = randomUUID();
  const { from: fromDate, fromMinute, untilMinute } = wanted;
  await insertSeries(tx, { id, ...rule, fromDate, untilDate: rule.until, fromMinute, untilMinute });
  return id;
}

const invalid = (path: string, message: string) =>
  refused({ reason: "invalid" as const, errors: [{ path, message }] });
