import "server-only";
import type { FeedVisit } from "@/lib/domain/feed";
import type { Instant } from "@/lib/domain/interval";
import { db, type Transaction } from "./client";
import { sql } from "./sql";

type Bytes = Uint8Array<ArrayBuffer>;

export type StoredFeed = {
  id: string;
  /** Null: visits to everyone. */
  practitionerId: string | null;
  practitionerName: string | null;
  showsNames: boolean;
};

/** The feed behind an address that was not revoked. That it was read is noted once a minute. */
export async function findFeed(hash: Bytes): Promise<StoredFeed | null> {
  const [feed] = await sql<StoredFeed>`
    with found as (
      select f.id, f.practitioner_id, p.name, f.shows_names, f.last_read_at
        from calendar_feeds f left join practitioners p on p.id = f.practitioner_id
       where f.token_hash = ${hash} and f.revoked_at is null
    ),
    noted as (
      update calendar_feeds f set last_read_at = clock_timestamp() from found
       where f.id = found.id
         and (found.last_read_at is null or found.last_read_at < clock_timestamp() - interval '1 minute')
    )
    select id::text, practitioner_id::text as "practitionerId", name as "practitionerName",
           shows_names as "showsNames" from found`;
  return feed ?? null;
}

/**
 * The visits of a feed that were not cancelled and begin at `since` or later, by start. When each last changed, the
 * trail knows.
 */
export const listFeedVisits = (
  { practitionerId, showsNames }: StoredFeed,
  since: Instant,
): Promise<FeedVisit[]> => sql<FeedVisit>`
  select b.id::text as "bookingId", b.sequence,
         floor(extract(epoch from b.starts_at) * 1000)::float8 as start,
         floor(extract(epoch from b.ends_at) * 1000)::float8 as "end",
         floor(extract(epoch from coalesce(
           (select max(e.at) from audit_entries e where e.booking_id = b.id and e.action like 'booking.%'),
           b.created_at)) * 1000)::float8 as "changedAt",
         pr.name as "practitionerName", r.name as "roomName", case when ${showsNames} then p.name end as "patientName"
    from bookings b
    join practitioners pr on pr.id = b.practitioner_id
    join patients p on p.id = b.patient_id
    left join rooms r on r.id = b.room_id
   where b.status <> 'CANCELLED' and b.starts_at >= ${new Date(since)}
     and (${practitionerId}::uuid is null or b.practitioner_id = ${practitionerId}::uuid)
   order by b.starts_at, b.id`;

export async function insertFeed(
  tx: Transaction,
  feed: { id: string; practitionerId: string | null; showsNames: boolean; tokenHash: Bytes },
): Promise<void> {
  await tx.calendarFeed.create({ data: feed });
}

/** @returns false when there is none, or it was revoked before */
export async function revokeFeed(tx: Transaction, id: string, at: Instant): Promise<boolean> {
  const { count } = await tx.calendarFeed.updateMany({
    where: { id, revokedAt: null },
    data: { revokedAt: new Date(at) },
  });
  return count > 0;
}

/** Those that were not revoked, the newest first. */
export const listFeeds = () =>
  db().calendarFeed.findMany({
    where: { revokedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: {
      id: true,
      showsNames: true,
      createdAt: true,
      lastReadAt: true,
      practitioner: { select: { name: true } },
    },
  });
