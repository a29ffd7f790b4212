import "server-only";
import { findClinic } from "@/lib/data/clinic";
import type { DeskDays } from "@/lib/data/desk-days";
import type { DeskDiary } from "@/lib/data/desk-diary";
import { weekOf } from "@/lib/domain/calendar";
import { clinicDay, dateAt, type ClinicDate, type ClinicDay } from "@/lib/domain/clinic-time";
import type { BlockKind } from "@/lib/domain/block-kind";
import type { DayVisit } from "@/lib/domain/day-view";
import type { Instant, Interval } from "@/lib/domain/interval";
import { takesTime } from "@/lib/domain/visit-state";
import { dayVisits } from "./day-visits";
import { onDay, openingsOf, readDays } from "./diary-days";

/** One practitioner on one day of the week. */
export type WeekCell = {
  date: ClinicDate;
  /** Sorted; none: not in. */
  openings: Interval[];
  /** Earliest first, without cancelled ones. */
  visits: DayVisit[];
  blocks: (Interval & { id: string; kind: BlockKind; note: string | null })[];
};

export type WeekView = {
  today: ClinicDate;
  timeZone: string;
  /** Monday first. */
  dates: ClinicDate[];
  practitioners: { slug: string; name: string }[];
  rows: { slug: string; name: string; cells: WeekCell[] }[];
};

/** The week that holds the date, of one practitioner; of everyone when there is none of that name. */
export async function showWeek(
  date: ClinicDate,
  practitioner: string | null,
  now: Instant,
): Promise<WeekView> {
  const { timeZone } = await findClinic();
  const dates = weekOf(date);
  const days = dates.map((one) => clinicDay(one, timeZone));
  const stored = await readDays(dates[0] ?? date, dates.at(-1) ?? date, timeZone);
  const visits = dayVisits(stored).filter(({ status }) => takesTime(status));
  const everyone = stored.practitioners.map((diary) => ({ ...diary, slug: diary.slug ?? "" }));
  const chosen = everyone.filter(({ slug }) => slug === practitioner);
  return {
    ...{ timeZone, dates, today: dateAt(now, timeZone) },
    practitioners: everyone.map(({ slug, name }) => ({ slug, name })),
    rows: (chosen.length > 0 ? chosen : everyone).map((diary) => ({
      ...{ slug: diary.slug, name: diary.name },
      cells: days.map((day) => cellOf(day, diary, stored, visits)),
    })),
  };
}

function cellOf(day: ClinicDay, diary: DeskDiary, stored: DeskDays, visits: DayVisit[]): WeekCell {
  const blocks = onDay(diary.slots, day).flatMap(({ start, end, block }) =>
    block ? [{ start, end, id: block.id, kind: block.kind, note: block.note }] : [],
  );
  return {
    date: day.date,
    openings: openingsOf(diary, day, stored),
    visits: onDay(visits, day).filter(({ practitioner }) => practitioner === diary.slug),
    blocks,
  };
}
