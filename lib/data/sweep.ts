import "server-only";
import { SESSION_HOURS } from "@/lib/domain/sign-in-policy";
import { db } from "./client";
import { TRIES } from "./owed-messages";

/** Holds are worthless once they have run out; a little later nobody is looking at them either. */
export const deleteExpiredHolds = (): Promise<number> => db().$executeRaw`
  delete from holds where id in (
    select id from holds where expires_at < clock_timestamp() - interval '5 minutes'
     order by id for update skip locked)`;

/** What was typed and never booked is nobody's business a day later. */
export const deleteOldDrafts = (): Promise<number> => db().$executeRaw`
  delete from booking_drafts where id in (
    select id from booking_drafts where created_at < now() - interval '24 hours'
     order by id for update skip locked)`;

/** What can no longer be undone, and callers who never came back to the desk's cards. */
export const deleteOldDeskRows = (): Promise<number> => db().$executeRaw`
  with cards as (delete from caller_cards where created_at < now() - interval '24 hours')
  delete from undo_steps where created_at < now() - interval '24 hours'`;

/** Files brought in from other systems, imported or not: their text is nobody's business a day later. */
export const deleteOldImports = (): Promise<number> => db().$executeRaw`
  delete from imports where id in (
    select id from imports where created_at < now() - interval '24 hours'
     order by id for update skip locked)`;

/** Nobody repeats a request after two days. */
export const deleteOldKeys = (): Promise<number> => db().$executeRaw`
  delete from idempotency_keys where key in (
    select key from idempotency_keys where created_at < now() - interval '48 hours'
     order by key for update skip locked)`;

/** Sessions of people who went home; nothing of what they typed stays behind. */
export const deleteOldSessions = (): Promise<number> => db().$executeRaw`
  delete from staff_sessions where id in (
    select id from staff_sessions where created_at < now() - make_interval(hours => ${SESSION_HOURS}::int)
     order by id for update skip locked)`;

/** A link that has run out needs no token any more. */
export const closeOldLinks = (): Promise<number> => db().$executeRaw`
  with closed as (
    update visits_links set token_sealed = '' where id in (
      select id from visits_links where expires_at < now() and token_sealed <> ''
       order by id for update skip locked)
  )
  update staff_links set token_sealed = null where id in (
    select id from staff_links where expires_at < now() and token_sealed is not null
     order by id for update skip locked)`;

/** A week after a link to all visits has run out nobody asks any more what became of its mail. */
export const deleteOldVisitsLinks = (): Promise<number> => db().$executeRaw`
  with old as (
    select id from visits_links where expires_at < now() - interval '7 days' order by id for update skip locked
  ),
  mails as (delete from messages where visits_link_id in (select id from old))
  delete from visits_links where id in (select id from old)`;

/** Gives each message that is owed without a job a job again. There should be none: the two are written together. */
export async function oweJobsAgain(): Promise<number> {
  const jobs = await db().$queryRaw<unknown[]>`
    select (graphile_worker.add_job('deliver-message', json_build_object('messageId', message.id),
                                    queue_name := 'visits-' || left(booking_id::text, 2),
                                    job_key := 'message:' || message.id, max_attempts := ${TRIES}::int)).id::text
      from messages as message
     where state = 'OWED' and coalesce(due_at, created_at) < now() - interval '10 minutes'
       and not exists (
         select from graphile_worker.jobs as job
          where job.key = 'message:' || message.id
            and (job.locked_at is not null or job.attempts < job.max_attempts))`;
  return jobs.length;
}
