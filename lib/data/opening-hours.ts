import "server-only";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { WeeklyHours } from "@/lib/domain/opening-hours";
import type { Transaction } from "./client";
import { sql, type Sql } from "./sql";

/** A practitioner or room with all the rules of its week, past and to come. */
export type ScheduleHours = {
  scheduleId: string;
  name: string;
  isRoom: boolean;
  weekly: WeeklyHours[];
};

/** Everybody and every room: practitioners first, each by position. */
export const listScheduleHours = (on: Sql = sql): Promise<ScheduleHours[]> =>
  on<ScheduleHours>`
    select s.id as "scheduleId", coalesce(p.name, r.name) as name, p.id is null as "isRoom",
           (select coalesce(json_agg(json_build_object(
                     'weekday', weekday, 'opensAt', opens_at, 'closesAt', closes_at,
                     'validFrom', valid_from, 'validUntil', valid_until)
                     order by weekday, opens_at, closes_at, valid_from, valid_until), '[]')
              from weekly_hours w where w.schedule_id = s.id) as weekly
      from schedules s
      left join practitioners p on p.id = s.practitioner_id
      left join rooms r on r.id = s.room_id
     order by p.id is null, coalesce(p.position, r.position)`;

/** Puts other rules in the place of a schedule's; those that stay are not touched. */
export async function replaceHours(
  tx: Transaction,
  scheduleId: string,
  rules: readonly WeeklyHours[],
): Promise<void> {
  const stored = await tx.weeklyHours.findMany({ where: { scheduleId } });
  const wanted = rules.map((rule) => ({
    ...rule,
    validFrom: dayOf(rule.validFrom),
    validUntil: dayOf(rule.validUntil),
  }));
  const names = new Set(stored.map(nameOf));
  const staying = new Set(wanted.map(nameOf));
  const gone = stored.filter((row) => !staying.has(nameOf(row))).map(({ id }) => id);
  await tx.weeklyHours.deleteMany({ where: { id: { in: gone } } });
  const more = wanted.filter((rule) => !names.has(nameOf(rule)));
  await tx.weeklyHours.createMany({ data: more.map((rule) => ({ ...rule, scheduleId })) });
}

type Row = {
  weekday: number;
  opensAt: number;
  closesAt: number;
  validFrom: Date | null;
  validUntil: Date | null;
};

const dayOf = (date: ClinicDate | null) => (date === null ? null : new Date(date));
const nameOf = ({ weekday, opensAt, closesAt, validFrom, validUntil }: Row) =>
  [weekday, opensAt, closesAt, validFrom?.getTime(), validUntil?.getTime()].join(" ");
