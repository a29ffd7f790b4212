import "server-only";
import type { Instant } from "@/lib/domain/interval";
import { KEPT_DAYS, type PastKeeping } from "@/lib/domain/retention";
import { ERASED } from "./erasures";
import { sql, type Sql } from "./sql";

/** Deletes what belongs to no treatment and was kept long enough. */
export async function deletePastKeeping(tx: Sql, now: Instant): Promise<Omit<PastKeeping, "people">> {
  const at = new Date(now);
  const answers = await tx`
    delete from intakes i using bookings b
     where b.id = i.booking_id and b.status in ('CANCELLED', 'NO_SHOW')
       and b.starts_at < ${at}::timestamptz - make_interval(days => ${KEPT_DAYS.answers}::int) returning i.id`;
  const requests = await tx<{ id: string }>`
    select id from contact_requests
     where answered_at < ${at}::timestamptz - make_interval(days => ${KEPT_DAYS.requests}::int) for update`;
  const requestIds = requests.map(({ id }) => id);
  const entries = await tx<{ id: string }>`
    select id from waitlist_entries
     where state <> 'WAITING' and created_at < ${at}::timestamptz - make_interval(days => ${KEPT_DAYS.waitlist}::int)
       for update`;
  const entryIds = entries.map(({ id }) => id);
  await tx`
    delete from messages
     where contact_request_id = any(${requestIds}::uuid[]) or waitlist_entry_id = any(${entryIds}::uuid[])
        or waitlist_offer_id in (select id from waitlist_offers where entry_id = any(${entryIds}::uuid[]))`;
  await tx`delete from contact_requests where id = any(${requestIds}::uuid[])`;
  await tx`delete from waitlist_entries where id = any(${entryIds}::uuid[])`;
  return { answers: answers.length, requests: requests.length, waitlist: entries.length };
}

/** One run's worth; the next day takes the rest. */
const AT_MOST = 1_000;

/** People whose record and visits are all older than the clinic keeps records. Some may have to stay: see erasure.ts. */
export const listPeoplePastKeeping = (years: number, now: Instant) => sql<{ patientId: string }>`
  select p.id as "patientId"
    from patients p
   where p.joined_into_id is null and p.name <> ${ERASED}
     and p.created_at < ${new Date(now)}::timestamptz - make_interval(years => ${years}::int)
     and not exists (
       select from bookings b left join patients own on own.id = b.patient_id
        where (b.patient_id = p.id or own.joined_into_id = p.id)
          and b.ends_at >= ${new Date(now)}::timestamptz - make_interval(years => ${years}::int))
   order by p.id limit ${AT_MOST}`;
