import "server-only";
import type { Sql } from "./sql";

/** The job, and the worker's duty, that offers free times to those who wait. */
export const OFFER_TIMES = "offer-times";

/**
 * Has free times offered once the caller's change is committed, if anybody waits.
 * @param because what freed time: several jobs for one reason are one. The caller must have its lock, or two
 *   changes would wait for one another here
 * @param waitSeconds so long it may still be undone
 */
export async function askForOffers(tx: Sql, because: string, waitSeconds = 0): Promise<void> {
  await tx`
    select (graphile_worker.add_job(${OFFER_TIMES}, '{}'::json, job_key := ${`${OFFER_TIMES}:${because}`},
                                    run_at := clock_timestamp() + make_interval(secs => ${waitSeconds}::float)))::text
     where exists (select from waitlist_entries where state = 'WAITING')`;
}
