import "server-only";
import { db } from "./client";

/** First half of the advisory locks by which workers show that they live. 1 and 2 are in diary-change.ts. */
const WORKER_LOCK = 3;
/** Every job ends within a minute (lib/messages/transport.ts), so longer means stuck, or a machine that vanished. */
const STUCK_AFTER_SECONDS = 120;

/** What a connection of a worker says once: "as long as I am open, this worker lives". `$1` is the worker's id. */
export const SHOW_PRESENCE = `select pg_advisory_lock_shared(${WORKER_LOCK}, hashtext($1))`;

/**
 * Frees the jobs of workers that were killed. The queue itself would wait four hours. A worker is dead when nobody
 * holds its lock any more; PostgreSQL gives it back in the moment the process ends.
 * @param olderThanSeconds jobs taken later than this are left alone: their worker may not have its lock yet
 */
export async function releaseDeadWorkers(olderThanSeconds: number): Promise<number> {
  const [{ freed }] = await db().$queryRaw<[{ freed: number }]>`
    with dead as (
      select worker from (select locked_by as worker, min(locked_at) as since
                            from graphile_worker.jobs where locked_at is not null group by 1) as working
       where since < now() - make_interval(secs => ${STUCK_AFTER_SECONDS})
          or (since < now() - make_interval(secs => ${olderThanSeconds})
              and pg_try_advisory_xact_lock(${WORKER_LOCK}::int, hashtext(worker)))
    )
    select count(worker)::int as freed, graphile_worker.force_unlock_workers(array_agg(worker))::text from dead`;
  return freed;
}

/** What the queue notes of a delivery that did not get through to the mail server. */
export const UNREACHABLE = "unreachable";

const waiting = () => db().$queryRaw<{ id: bigint }[]>`
  select id from graphile_worker.jobs
   where task_identifier = 'deliver-message' and last_error = ${UNREACHABLE} and locked_at is null
     and attempts < max_attempts and run_at > now()`;

/** Whether mail waits because the mail server could not be reached. */
export const areDeliveriesWaiting = async (): Promise<boolean> => (await waiting()).length > 0;

/**
 * Tries that mail now, with all tries before it: nothing was wrong with it. Without this a mail server that was away
 * for half an hour would be asked again only three quarters of an hour later.
 * @returns how many mails
 */
export async function wakeDeliveries(): Promise<number> {
  const ids = (await waiting()).map(({ id }) => id);
  const woken = await db().$queryRaw<unknown[]>`
    select id::text from graphile_worker.reschedule_jobs(${ids}::bigint[], run_at := now(), attempts := 0)`;
  return woken.length;
}
