import "server-only";
import { createHash } from "node:crypto";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { Result } from "@/lib/domain/result";
import { db, WAIT_FOR_CONNECTION_MS, type Transaction } from "./client";
import { isPassing } from "./database-errors";

/** First half of our advisory locks' names, so that days and keys cannot be taken for one another. */
const DAY_LOCK = 1;
const KEY_LOCK = 2;

const LOCK_TIMEOUT = "5s";
const STATEMENT_TIMEOUT = "10s";
const TRANSACTION_TIMEOUT_MS = 20_000;
const TRIES = 4;
const PAUSE_MS = 25;

type Claim = { days: readonly ClinicDate[]; keys?: readonly string[] };

class RolledBack extends Error {
  constructor(readonly refusal: unknown) {
    super("rolled back after a refusal");
  }
}

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
  work: (tx: Transaction) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptChange(claim, work);
    } catch (error) {
      if (error instanceof RolledBack) return { ok: false, refusal: error.refusal as Refusal };
      if (!isPassing(error) || attempt === TRIES) throw error;
      await pause(PAUSE_MS * attempt);
    }
  }
}

function attemptChange<Value, Refusal>(
  { days, keys }: Claim,
  work: (tx: Transaction) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  return db().$transaction(
    async (tx) => {
      const dayNumbers = inOrder(days.map((date) => Number(date.replaceAll("-", ""))));
      const keyNumbers = inOrder(
        (keys ?? []).map((key) => createHash("sha256").update(key).digest().readInt32BE()),
      );
      await tx.$queryRaw`
        select set_config('lock_timeout', ${LOCK_TIMEOUT}, true),
               set_config('statement_timeout', ${STATEMENT_TIMEOUT}, true),
               (select count(pg_advisory_xact_lock(${KEY_LOCK}::int, key)) from unnest(${keyNumbers}::int[]) as key),
               (select count(pg_advisory_xact_lock(${DAY_LOCK}::int, day)) from unnest(${dayNumbers}::int[]) as day)`;
      const outcome = await work(tx);
      if (!outcome.ok) throw new RolledBack(outcome.refusal);
      return outcome;
    },
    { maxWait: WAIT_FOR_CONNECTION_MS, timeout: TRANSACTION_TIMEOUT_MS },
  );
}

const inOrder = (numbers: number[]) => [...new Set(numbers)].sort((a, b) => a - b);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
