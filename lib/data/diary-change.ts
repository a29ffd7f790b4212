import "server-only";
import { createHash } from "node:crypto";
import type { PoolClient } from "pg";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { Result } from "@/lib/domain/result";
import { pool } from "./client";
import { DESK_CHANNEL } from "./desk-channel";
import { isPassing } from "./database-errors";
import { patienceForDays } from "./patience";
import { SETTINGS_LOCK } from "./settings-change";
import { sqlOn, type Sql } from "./sql";

/** First half of our advisory locks' names, so that days and keys cannot be taken for one another. */
const DAY_LOCK = 1;
const KEY_LOCK = 2;

const STATEMENT_TIMEOUT = "10s";
const TRIES = 4;
const PAUSE_MS = 25;

type Claim = { days: readonly ClinicDate[]; keys?: readonly string[] };

/**
 * The one way in for every write of a booking, hold or block. Claims the keys, then takes the locks of the days,
 * both in order, lets `work` check and write, and commits; a refusal rolls everything back.
 *
 * PostgreSQL's exclusion constraint is the judge of overlaps. The locks are there so that the losers of a race
 * wait in line: without them they deadlock (measured: up to 45 s for one slot).
 *
 * @param claim.days the clinic's days that the change touches
 * @param claim.keys names (of a request, of a patient) whose changes are done one after the other
 */
export async function changeDiary<Value, Refusal>(
  claim: Claim,
  work: (tx: Sql) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptChange(claim, work);
    } catch (error) {
      if (!isPassing(error) || attempt === TRIES) throw error;
      await pause(PAUSE_MS * attempt);
    }
  }
}

async function attemptChange<Value, Refusal>(
  claim: Claim,
  work: (tx: Sql) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const connection = await pool().connect();
  try {
    await connection.query("begin");
    const tx = sqlOn(connection);
    await takeLocks(tx, claim);
    const outcome = await work(tx);
    await connection.query(outcome.ok ? "commit" : "rollback");
    connection.release();
    return outcome;
  } catch (error) {
    await giveBack(connection);
    throw error;
  }
}

/**
 * The lock of the settings comes first and is shared: diaries change side by side, but not while hours do. Also tells
 * the open desks which days change; PostgreSQL passes it on with the commit, and never without.
 */
async function takeLocks(tx: Sql, { days, keys = [] }: Claim): Promise<void> {
  const dayNumbers = inOrder(days.map((date) => Number(date.replaceAll("-", ""))));
  const keyNumbers = inOrder(keys.map((key) => createHash("sha256").update(key).digest().readInt32BE()));
  await tx`
    select set_config('lock_timeout', ${String(patienceForDays())}, true),
           set_config('statement_timeout', ${STATEMENT_TIMEOUT}, true),
           (select count(pg_advisory_xact_lock_shared(${SETTINGS_LOCK}::int, 0))),
           (select count(pg_advisory_xact_lock(${KEY_LOCK}::int, key)) from unnest(${keyNumbers}::int[]) as key),
           (select count(pg_advisory_xact_lock(${DAY_LOCK}::int, day)) from unnest(${dayNumbers}::int[]) as day),
           pg_notify(${DESK_CHANNEL}, ${JSON.stringify({ days })})`;
}

/** A connection that cannot even roll back is closed, which rolls back too, and is not used again. */
async function giveBack(connection: PoolClient): Promise<void> {
  try {
    await connection.query("rollback");
    connection.release();
  } catch {
    connection.release(true);
  }
}

const inOrder = (numbers: number[]) => [...new Set(numbers)].sort((a, b) => a - b);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
