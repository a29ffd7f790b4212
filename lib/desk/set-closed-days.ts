import "server-only";
import { layDays, listClosedDays, takeDays, type ClosedDay } from "@/lib/data/closed-days";
import { listSchedules } from "@/lib/data/block-records";
import { sqlIn } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { dateAt, datesBetween, type ClinicDate } from "@/lib/domain/clinic-time";
import type { Consequences } from "@/lib/domain/consequences";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import type { Stretch } from "@/lib/domain/stretches";
import { keepSettings, type Meant } from "./keep-settings";
import type { SettingsRefusal } from "./settings-refusal";

export { listClosedDays, type ClosedDay } from "@/lib/data/closed-days";

/** Some days of one schedule, or of the whole clinic (null). Both ends inclusive. */
export type DaysOfOne = { scheduleId: string | null; from: ClinicDate; until: ClinicDate };
export type DaysWanted = DaysOfOne & { hours: Stretch[]; note: string };

const PAST = "Choose today or a later day: what has been stays as it was.";

/** Closes on some days, or opens at other hours. Laid again, it takes the place of what was there. */
export const layClosedDays = (
  by: Staff,
  { scheduleId, from, until, hours, note }: DaysWanted,
  meant: Meant,
): Promise<Result<Consequences, SettingsRefusal>> =>
  keepSettings(async (tx) => {
    const { timeZone } = await tx.clinic.findFirstOrThrow();
    if (from < dateAt(meant.now, timeZone)) return invalid("from", PAST);
    const all = await listSchedules();
    if (scheduleId !== null && !all.some((one) => one.scheduleId === scheduleId))
      return invalid("who", "Choose whose days they are.");
    await layDays(tx, { scheduleId, dates: datesBetween(from, until) }, { hours, note });
    const details = { scheduleId, from, until };
    await noteInTrail(sqlIn(tx), { actor: actorOf(by), action: "settings.days-closed", details });
    return accepted(null);
  }, meant);

/** The weekly hours hold again on these days; those that have been stay. */
export const takeClosedDays = (
  by: Staff,
  runs: readonly DaysOfOne[],
  meant: Meant,
): Promise<Result<Consequences, SettingsRefusal>> =>
  keepSettings(async (tx) => {
    const { timeZone } = await tx.clinic.findFirstOrThrow();
    const ahead = await listClosedDays(dateAt(meant.now, timeZone), sqlIn(tx));
    const gone = ahead.filter((day) => runs.some((run) => isIn(run, day)));
    if (gone.length === 0) return invalid("gone", "Tick at least one line.");
    for (const { scheduleId, date } of gone) await takeDays(tx, { scheduleId, dates: [date] });
    const details = { days: gone.map(({ scheduleId, date }) => ({ scheduleId, date })) };
    await noteInTrail(sqlIn(tx), { actor: actorOf(by), action: "settings.days-opened", details });
    return accepted(null);
  }, meant);

const isIn = ({ scheduleId, from, until }: DaysOfOne, day: ClosedDay) =>
  day.scheduleId === scheduleId && from <= day.date && day.date <= until;

const invalid = (path: string, message: string) =>
  refused({ reason: "invalid" as const, errors: [{ path, message }] });
