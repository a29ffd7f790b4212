import "server-only";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { Stretch } from "@/lib/domain/stretches";
import type { Transaction } from "./client";
import { sql, type Sql } from "./sql";

/** What holds on one day instead of the weekly hours. `scheduleId` null: the whole clinic. */
export type ClosedDay = {
  scheduleId: string | null;
  /** Of the practitioner or room; null: the whole clinic. */
  who: string | null;
  date: ClinicDate;
  /** None: closed. */
  hours: Stretch[];
  note: string;
};

/** All from a day on, earliest first, the clinic's before anybody's. */
export const listClosedDays = (from: ClinicDate, on: Sql = sql): Promise<ClosedDay[]> =>
  on<ClosedDay>`
    select e.schedule_id as "scheduleId", coalesce(p.name, r.name) as who, e.date::text as date,
           coalesce(json_agg(json_build_object('opensAt', e.opens_at, 'closesAt', e.closes_at) order by e.opens_at)
                    filter (where e.opens_at is not null), '[]') as hours,
           min(e.note) as note
      from dated_exceptions e
      left join schedules s on s.id = e.schedule_id
      left join practitioners p on p.id = s.practitioner_id
      left join rooms r on r.id = s.room_id
     where e.date >= ${from}::date
     group by e.schedule_id, e.date, p.id, r.id
     order by e.date, e.schedule_id is not null, p.id is null, coalesce(p.position, r.position)`;

type Where = { scheduleId: string | null; dates: readonly ClinicDate[] };

/** Lays the same on some days. What was laid on them for the same schedule goes, so nothing is there twice. */
export async function layDays(
  tx: Transaction,
  where: Where,
  { hours, note }: Pick<ClosedDay, "hours" | "note">,
): Promise<void> {
  await takeDays(tx, where);
  const stretches = hours.length > 0 ? hours : [{ opensAt: null, closesAt: null }];
  await tx.datedException.createMany({
    data: where.dates.flatMap((date) =>
      stretches.map((stretch) => ({ ...stretch, scheduleId: where.scheduleId, date: new Date(date), note })),
    ),
  });
}

/** The weekly hours hold again on these days. */
export async function takeDays(tx: Transaction, { scheduleId, dates }: Where): Promise<void> {
  await tx.datedException.deleteMany({
    where: { scheduleId, date: { in: dates.map((date) => new Date(date)) } },
  });
}
