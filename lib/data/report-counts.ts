import "server-only";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { FoundBy } from "@/lib/domain/found-by";
import type { LeadCount } from "@/lib/domain/report-lead";
import type { MessageKind } from "./generated/client";
import { sql } from "./sql";

/** From inclusive, until exclusive, and the zone by whose calendar days and weeks are told apart. */
export type Counted = { from: Date; until: Date; zone: string };

/** Visits of a week. What the desk took back at once was never a visit, and is in none of these. */
export type VisitWeek = {
  /** Its Monday. */
  week: ClinicDate;
  cancelledByPatient: number;
  cancelledByClinic: number;
  /** The patient did not come. */
  missed: number;
  /** Begun before now, and neither cancelled nor missed. */
  kept: number;
  ahead: number;
};

export const countVisitWeeks = ({ from, until, zone }: Counted, now: Date): Promise<VisitWeek[]> =>
  sql<VisitWeek>`
  select date_trunc('week', starts_at at time zone ${zone})::date::text as week,
         count(*) filter (where status = 'CANCELLED' and cancelled_by = 'PATIENT')::int as "cancelledByPatient",
         count(*) filter (where status = 'CANCELLED' and cancelled_by is distinct from 'PATIENT')::int as "cancelledByClinic",
         count(*) filter (where status = 'NO_SHOW')::int as missed,
         count(*) filter (where status not in ('CANCELLED', 'NO_SHOW') and starts_at <= ${now})::int as kept,
         count(*) filter (where status not in ('CANCELLED', 'NO_SHOW') and starts_at > ${now})::int as ahead
    from bookings
   where starts_at >= ${from} and starts_at < ${until} and cancelled_by is distinct from 'UNDONE'
   group by 1`;

/** Days of the clinic's calendar between the booking and the visit as it is now. */
export const countLeads = ({ from, until, zone }: Counted): Promise<LeadCount[]> =>
  sql<LeadCount>`
  select (starts_at at time zone ${zone})::date - (created_at at time zone ${zone})::date as days,
         count(*)::int as visits
    from bookings
   where starts_at >= ${from} and starts_at < ${until} and cancelled_by is distinct from 'UNDONE'
   group by 1`;

export const countFoundBy = ({ from, until }: Omit<Counted, "zone">) =>
  sql<{ foundBy: FoundBy | null; visits: number }>`
  select found_by::text as "foundBy", count(*)::int as visits
    from bookings
   where starts_at >= ${from} and starts_at < ${until} and cancelled_by is distinct from 'UNDONE'
   group by 1`;

export type MailWeek = { week: ClinicDate; kind: MessageKind; sent: number; failed: number };

/** Mails by the day they were written. Those that wait or were not needed are in neither. */
export const countMails = ({ from, until, zone }: Counted): Promise<MailWeek[]> =>
  sql<MailWeek>`
  select date_trunc('week', created_at at time zone ${zone})::date::text as week, kind::text,
         count(*) filter (where state = 'SENT')::int as sent, count(*) filter (where state = 'FAILED')::int as failed
    from messages
   where created_at >= ${from} and created_at < ${until} and state in ('SENT', 'FAILED')
   group by 1, 2 order by 1, 2`;

export type WaitlistWeek = { week: ClinicDate; joined: number; offered: number; accepted: number };

/** People by the day they joined: how many were offered a time since, and how many took one. */
export const countWaitlist = ({ from, until, zone }: Counted): Promise<WaitlistWeek[]> =>
  sql<WaitlistWeek>`
  select date_trunc('week', e.created_at at time zone ${zone})::date::text as week, count(*)::int as joined,
         count(*) filter (where exists (select from waitlist_offers o where o.entry_id = e.id))::int as offered,
         count(*) filter (where exists (
           select from waitlist_offers o where o.entry_id = e.id and o.state = 'ACCEPTED'))::int as accepted
    from waitlist_entries e
   where e.created_at >= ${from} and e.created_at < ${until}
   group by 1 order by 1`;
