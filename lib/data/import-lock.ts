import "server-only";
import { pool } from "./client";
import { sqlOn } from "./sql";

/** First half of the advisory locks of imports. 1 and 2 are in diary-change.ts, 3 in jobs.ts. */
const IMPORT_LOCK = 4;

/**
 * One worker at an import. PostgreSQL gives the lock back in the moment the process ends, so that another can go on.
 * @returns false when another worker is at it
 */
export async function whileAloneAt(importId: string, work: () => Promise<void>): Promise<boolean> {
  const connection = await pool().connect();
  try {
    const [got] = await sqlOn(connection)<{ got: boolean }>`
      select pg_try_advisory_lock(${IMPORT_LOCK}::int, hashtext(${importId})) as got`;
    if (!got?.got) return false;
    await work();
    // At once: the next step may be asked for before PostgreSQL has seen that the connection is closed.
    await sqlOn(connection)`select pg_advisory_unlock(${IMPORT_LOCK}::int, hashtext(${importId}))`;
    return true;
  } finally {
    connection.release(true); // when the work broke off, the lock goes with the connection
  }
}
