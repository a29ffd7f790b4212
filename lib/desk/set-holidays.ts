import "server-only";
import { layDays, listClosedDays, takeDays, type ClosedDay } from "@/lib/data/closed-days";
import { sqlIn } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { dateAt, type ClinicDate } from "@/lib/domain/clinic-time";
import type { Consequences } from "@/lib/domain/consequences";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import { holidaysOf, type Holiday } from "./holidays";
import { keepSettings, type Meant } from "./keep-settings";
import type { SettingsRefusal } from "./settings-refusal";

/** `isClosed`: the whole clinic is closed on its day. */
export type ShownHoliday = Holiday & { isClosed: boolean };

/** The holidays ahead in this year and the next. */
export async function listHolidays(today: ClinicDate): Promise<ShownHoliday[]> {
  return shown(today, await listClosedDays(today));
}

/**
 * The clinic closes on the ticked days and on no other holiday of the list. Days that stay as they are are not touched,
 * so sending it twice is the same as once.
 * @param known which were ticked when the form was made
 */
export const setHolidays = (
  by: Staff,
  ticked: readonly ClinicDate[],
  known: readonly ClinicDate[],
  meant: Meant,
): Promise<Result<Consequences, SettingsRefusal>> =>
  keepSettings(async (tx) => {
    const { timeZone } = await tx.clinic.findFirstOrThrow();
    const today = dateAt(meant.now, timeZone);
    const all = shown(today, await listClosedDays(today, sqlIn(tx)));
    if (all.some(({ date, isClosed }) => isClosed !== known.includes(date)))
      return refused({ reason: "stale" });
    const closing = all.filter(({ date, isClosed }) => !isClosed && ticked.includes(date));
    const opening = all.filter(({ date, isClosed }) => isClosed && !ticked.includes(date));
    for (const { date, name } of closing)
      await layDays(tx, { scheduleId: null, dates: [date] }, { hours: [], note: name });
    await takeDays(tx, { scheduleId: null, dates: opening.map(({ date }) => date) });
    if (closing.length + opening.length === 0) return accepted(null);
    const dates = (some: readonly Holiday[]) => some.map(({ date }) => date);
    const details = { closed: dates(closing), opened: dates(opening) };
    await noteInTrail(sqlIn(tx), { actor: actorOf(by), action: "settings.holidays-changed", details });
    return accepted(null);
  }, meant);

function shown(today: ClinicDate, closed: readonly ClosedDay[]): ShownHoliday[] {
  const year = Number(today.slice(0, 4));
  return [...onePerDay([...holidaysOf(year), ...holidaysOf(year + 1)])]
    .filter(({ date }) => date >= today)
    .map((holiday) => ({
      ...holiday,
      isClosed: closed.some(
        ({ scheduleId, date, hours }) => scheduleId === null && date === holiday.date && hours.length === 0,
      ),
    }));
}

/** Two names of one day stand on one line: a day is closed once. */
function onePerDay(holidays: readonly Holiday[]): Holiday[] {
  const byDate = new Map<ClinicDate, Holiday>();
  for (const { date, name } of holidays) {
    const before = byDate.get(date);
    byDate.set(date, { date, name: before ? `${before.name}, ${name}` : name });
  }
  return [...byDate.values()].sort((a, b) => a.date.localeCompare(b.date));
}
