import "server-only";
import { readDeskDays, type DeskDays } from "@/lib/data/desk-days";
import type { DeskDiary } from "@/lib/data/desk-diary";
import { clinicDay, type ClinicDate, type ClinicDay } from "@/lib/domain/clinic-time";
import { overlaps, type Interval } from "@/lib/domain/interval";
import { openingsOn } from "@/lib/domain/opening-hours";

/** Everything in the diaries from one day of the clinic's calendar to another, both inclusive. */
export function readDays(firstDate: ClinicDate, lastDate: ClinicDate, zone: string): Promise<DeskDays> {
  const from = wholeDay(clinicDay(firstDate, zone)).start;
  const until = wholeDay(clinicDay(lastDate, zone)).end;
  return readDeskDays({ firstDate, lastDate, from, until });
}

export function wholeDay({ stretches }: ClinicDay): Interval {
  return { start: stretches[0]?.start ?? 0, end: stretches.at(-1)?.end ?? 0 };
}

export const openingsOf = (diary: DeskDiary, day: ClinicDay, { clinicExceptions }: DeskDays): Interval[] =>
  openingsOn(day, { weekly: diary.weekly, exceptions: diary.exceptions, clinicExceptions });

export const onDay = <Thing extends Interval>(things: readonly Thing[], day: ClinicDay): Thing[] =>
  things.filter((thing) => overlaps(thing, wholeDay(day)));
