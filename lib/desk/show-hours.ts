import "server-only";
import { createHash } from "node:crypto";
import { listScheduleHours, type ScheduleHours } from "@/lib/data/opening-hours";
import type { Sql } from "@/lib/data/sql";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { WeeklyHours } from "@/lib/domain/opening-hours";
import { versionsOf, weekOn, type Week, type WeekVersion } from "@/lib/domain/week-versions";

/** The week of one practitioner or room, as it is and as it is planned. */
export type ShownHours = Omit<ScheduleHours, "weekly"> & {
  today: Week;
  /** What holds today first; then what is planned, earliest first. */
  versions: WeekVersion[];
  /** Weeks that are over, latest first: reports read them. */
  past: WeekVersion[];
  /** Other rules have another mark: a form carries it to tell whether it is older than what stands. */
  mark: string;
};

export const listHours = async (today: ClinicDate): Promise<ShownHours[]> =>
  (await listScheduleHours()).map((one) => shown(one, today));

/** @returns null when nobody has such a schedule, whatever stood in the address */
export async function showHours(scheduleId: string, today: ClinicDate): Promise<ShownHours | null> {
  return (await listHours(today)).find((one) => one.scheduleId === scheduleId) ?? null;
}

/** Its rules as this transaction sees them. */
export const findHours = async (scheduleId: string, on: Sql): Promise<ScheduleHours | null> =>
  (await listScheduleHours(on)).find((one) => one.scheduleId === scheduleId) ?? null;

export const markOf = (rules: readonly WeeklyHours[]): string =>
  createHash("sha256").update(JSON.stringify(rules)).digest("hex").slice(0, 20);

function shown({ weekly, ...schedule }: ScheduleHours, today: ClinicDate): ShownHours {
  const all = versionsOf(weekly);
  const isOver = ({ until }: WeekVersion) => until !== null && until < today;
  return {
    ...schedule,
    today: weekOn(weekly, today),
    versions: all.filter((one) => !isOver(one)),
    past: all.filter(isOver).reverse(),
    mark: markOf(weekly),
  };
}
