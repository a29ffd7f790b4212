import { MIDNIGHT } from "@/lib/domain/closed-time";
import { clinicTime, dateLong, dateRange, weekdayName } from "./clinic-words";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { MINUTE } from "@/lib/domain/interval";
import type { Stretch, StretchFault } from "@/lib/domain/stretches";
import { shownParts } from "@/lib/domain/painted-hours";
import { isSameWeek, WEEKDAYS, type Week } from "@/lib/domain/week-versions";
import { listed } from "./listed";

/** "9:00 AM" for 540. */
export const minuteWords = (minute: number): string =>
  minute === MIDNIGHT ? "midnight" : clinicTime(minute * MINUTE, "UTC");

/** "9:00 AM – 1:00 PM and 2:00 PM – 5:00 PM", or "closed". */
export const stretchesWords = (day: readonly Stretch[]): string =>
  day.length === 0
    ? "closed"
    : listed(
        day.map(({ opensAt, closesAt }) => `${minuteWords(opensAt)} – ${minuteWords(closesAt)}`),
        "and",
      );

/** One line for each run of days with the same hours: "Monday – Friday: 9:00 AM – 5:00 PM". */
export function weekWords(week: Week): string[] {
  const runs: { first: number; last: number; day: readonly Stretch[] }[] = [];
  for (const [index, day] of week.entries()) {
    const run = runs.at(-1);
    if (run && isSameWeek([run.day], [day])) run.last = index + 1;
    else runs.push({ first: index + 1, last: index + 1, day });
  }
  return runs.map(({ first, last, day }) => {
    const days = first === last ? weekdayName(first) : `${weekdayName(first)} – ${weekdayName(last)}`;
    return `${days}: ${stretchesWords(day)}`;
  });
}

/** "from Tuesday, December 1, 2026", "December 1 – 10, 2026", "until changed" */
export function datesWords(from: ClinicDate | null, until: ClinicDate | null): string {
  if (from && until) return from === until ? dateLong(from) : dateRange(from, until);
  if (from) return `From ${dateLong(from)} on`;
  return until ? `Until ${dateLong(until)}` : "Until changed";
}

export const STRETCH_FAULT_WORDS: Record<StretchFault, (gridMinutes: number) => string> = {
  half: () => "Give both times of each stretch, like 9:00 AM and 1:00 PM, or leave both empty.",
  backwards: () => "A stretch has to end after it begins.",
  "off-grid": (minutes) => `Use steps of ${minutes} minutes, counted from the full hour.`,
  overlap: () => "Two stretches overlap. Make them one, or leave a gap between them.",
};

/** What a painted week says of its cells. Made on the server: the browser carries no language for it. */
export type WeekWords = { weekdays: string[]; times: Record<number, string> };

export const paintedWords = (): WeekWords => ({
  weekdays: WEEKDAYS.map((weekday) => weekdayName(weekday)),
  times: Object.fromEntries(
    shownParts({ first: 0, last: MIDNIGHT }).map(({ opensAt }) => [opensAt, minuteWords(opensAt)]),
  ),
});
