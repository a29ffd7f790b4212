import "server-only";
import type { Result } from "@/lib/domain/result";
import { tellDesks } from "./catalogue-rows";
import { db, type Transaction } from "./client";
import { forgetFacts } from "./kept";

/** First half of the lock's name; 1 to 3 are in diary-change.ts and jobs.ts. Every change of a diary shares it. */
export const SETTINGS_LOCK = 4;

const LOCK_TIMEOUT = "5s";
/** Prisma's own limit is 5 s; bookings wait that long at most behind us, so this is for previews, which nobody waits for. */
const LONGEST_MS = 20_000;

/** Ends a transaction that shall leave nothing behind; what was found stands beside it. */
class TakenBack extends Error {}

/**
 * The one way in for settings on which free times stand: hours, closed days, treatments, people, rooms, policy.
 * While it runs no diary can change: whoever booked before is seen by `work`, whoever books after is bound by the
 * new settings. A refusal rolls back. Open desks look again once it is committed.
 */
export async function changeSettings<Value, Refusal>(
  work: (tx: Transaction) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const outcome = await inTransaction(async (tx) => {
    await tx.$queryRaw`
      select set_config('lock_timeout', ${LOCK_TIMEOUT}, true), count(pg_advisory_xact_lock(${SETTINGS_LOCK}::int, 0))`;
    const done = await work(tx);
    await tellDesks(tx);
    return done;
  }, true);
  if (outcome.ok) forgetFacts();
  return outcome;
}

/** Does the same work, tells what came of it and leaves nothing behind. Nobody waits for it. */
export async function trySettings<Value, Refusal>(
  work: (tx: Transaction) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  return inTransaction(work, false);
}

async function inTransaction<Value, Refusal>(
  work: (tx: Transaction) => Promise<Result<Value, Refusal>>,
  isKept: boolean,
): Promise<Result<Value, Refusal>> {
  let outcome: Result<Value, Refusal> | undefined;
  try {
    await db().$transaction(
      async (tx) => {
        outcome = await work(tx);
        if (!outcome.ok || !isKept) throw new TakenBack();
      },
      { timeout: LONGEST_MS },
    );
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  if (!outcome) throw new Error("a transaction that ended has an outcome");
  return outcome;
}
