import "server-only";
import { randomUUID } from "node:crypto";
import type { Instant } from "@/lib/domain/interval";
import type { DrillsSoFar } from "@/lib/domain/restore-alarm";
import { sql } from "./sql";

/** What came of one try to restore the newest backup. Columns: prisma/schema/restore-drill.prisma. */
export type Drill = {
  at: Instant;
  backupAt: Instant | null;
  tookMs: number;
  rows: number;
  fault: string | null;
};

export async function noteDrill({ at, backupAt, tookMs, rows, fault }: Drill): Promise<void> {
  await sql`
    insert into restore_drills (id, at, backup_at, took_ms, rows, fault)
    values (${randomUUID()}, ${new Date(at)}, ${backupAt === null ? null : new Date(backupAt)}, ${tookMs}, ${rows}, ${fault})`;
}

/** When the last try ended, and whether it was good; undefined: there was none. */
export async function lastDrill(): Promise<{ at: Instant; wasGood: boolean } | undefined> {
  const [row] = await sql<{ at: Date; wasGood: boolean }>`
    select at, fault is null as "wasGood" from restore_drills order by at desc limit 1`;
  return row && { at: row.at.getTime(), wasGood: row.wasGood };
}

/** `fault`: of the last try, when it failed. */
export type DrillFacts = DrillsSoFar & { fault: string | null };

/** Undefined: there is no clinic yet. */
export async function readDrillFacts(): Promise<DrillFacts | undefined> {
  type Row = { isDemonstration: boolean; booked: Date | null; good: Date | null; fault: string | null };
  // The first visit is looked for only while there is no good drill: it is not indexed.
  const [row] = await sql<Row>`
    select is_demonstration as "isDemonstration", good,
           case when good is null then (select min(created_at) from bookings) end as booked,
           (select fault from restore_drills order by at desc limit 1) as fault
      from clinics, (select max(at) as good from restore_drills where fault is null) as drills`;
  return (
    row && {
      isDemonstration: row.isDemonstration,
      firstBookedAt: row.booked?.getTime() ?? null,
      lastGoodAt: row.good?.getTime() ?? null,
      fault: row.fault,
    }
  );
}
