import type { ClosedDay, DaysOfOne } from "@/lib/desk/set-closed-days";
import { addDays } from "@/lib/domain/clinic-time";
import { isSameWeek } from "@/lib/domain/week-versions";
import { datesWords, stretchesWords } from "@/lib/format/hours-words";

export type DaysInWords = DaysOfOne & { words: string };

/** Days that follow each other and say the same stand on one line. */
export function daysInWords(days: readonly ClosedDay[]): DaysInWords[] {
  const runs: { first: ClosedDay; last: ClosedDay }[] = [];
  for (const day of days) {
    const run = runs.find(({ last }) => goesOn(last, day));
    if (run) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs.map(({ first, last }) => ({
    ...{ scheduleId: first.scheduleId, from: first.date, until: last.date },
    words: `${datesWords(first.date, last.date)}: ${first.who ?? "The whole clinic"} ${
      first.hours.length === 0 ? "closed" : stretchesWords(first.hours)
    }. ${first.note}`,
  }));
}

const goesOn = (last: ClosedDay, next: ClosedDay): boolean =>
  last.scheduleId === next.scheduleId &&
  addDays(last.date, 1) === next.date &&
  last.note === next.note &&
  isSameWeek([last.hours], [next.hours]);
