import "server-only";
import { findClinic } from "@/lib/data/clinic";
import type { DeskDays } from "@/lib/data/desk-days";
import type { DeskDiary, DeskSlot } from "@/lib/data/desk-diary";
import { clinicDay, dateAt, whenClockReads, type ClinicDate, type ClinicDay } from "@/lib/domain/clinic-time";
import { columnOf, type DayDiary } from "@/lib/domain/day-columns";
import { placeOf, rowsOf } from "@/lib/domain/day-grid";
import type { DayThing, DayView, DayVisit } from "@/lib/domain/day-view";
import { type Instant } from "@/lib/domain/interval";
import { takesTime } from "@/lib/domain/visit-state";
import { dayVisits } from "./day-visits";
import { openingsOf, readDays } from "./diary-days";

/** Shown when a day has neither hours nor visits, so that there is something to point at. Minutes since midnight. */
const WHEN_EMPTY = { from: 9 * 60, until: 17 * 60 };

/** One day of the desk, ready to be drawn: who is with whom, where, when, and in what state. */
export async function showDay(date: ClinicDate, now: Instant): Promise<DayView> {
  const { timeZone } = await findClinic();
  const day = clinicDay(date, timeZone);
  const stored = await readDays(date, date, timeZone);
  const visits = dayVisits(stored);
  const practitioners = stored.practitioners.map((diary) => diaryOn(day, diary, stored, visits));
  const rooms = stored.rooms.map((diary) => diaryOn(day, diary, stored, visits));

  const work = practitioners.flatMap(({ openings, things }) => [...openings, ...things]);
  const empty = whenClockReads(day, WHEN_EMPTY.from, WHEN_EMPTY.until);
  const rows = rowsOf(day, work.length > 0 ? work : empty);
  return {
    ...{ date, timeZone, rows, visits },
    today: dateAt(now, timeZone),
    practitioners: practitioners.map((diary) => columnOf(diary, rows)),
    rooms: rooms.map((diary) => columnOf(diary, rows)),
    now: placeOf(rows, now),
    notes: stored.clinicExceptions.map(({ note }) => note),
  };
}

function diaryOn(day: ClinicDay, diary: DeskDiary, stored: DeskDays, visits: DayVisit[]): DayDiary {
  const { id, slug, name, colour, slots } = diary;
  return {
    ...{ id, slug, name, colour },
    openings: openingsOf(diary, day, stored),
    taken: slots,
    things: [...visitsIn(diary, visits), ...holdsAndBlocks(slots)],
  };
}

/** A practitioner's visits last from arrival to leaving, whatever phases they have; a room's until it has rested. */
function visitsIn({ slug, slots }: DeskDiary, visits: DayVisit[]): DayThing[] {
  if (slug !== null) {
    return visits
      .filter(({ practitioner, status }) => practitioner === slug && takesTime(status))
      .map((visit) => ({ kind: "visit", visit, start: visit.start, end: visit.end }));
  }
  return slots.flatMap(({ bookingId, start, end }): DayThing[] => {
    const visit = visits.find((one) => one.bookingId === bookingId);
    return visit ? [{ kind: "visit", visit, start, end }] : [];
  });
}

/** A hold of several phases is one thing. */
function holdsAndBlocks(slots: DeskSlot[]): DayThing[] {
  const holds = new Map<string, DayThing>();
  const blocks: DayThing[] = [];
  for (const { start, end, holdId, heldUntil, block } of slots) {
    if (block) blocks.push({ kind: "block", id: block.id, block: block.kind, note: block.note, start, end });
    if (holdId === null || heldUntil === null) continue;
    const first = holds.get(holdId)?.start ?? start;
    holds.set(holdId, { kind: "hold", id: holdId, heldUntil, start: Math.min(first, start), end });
  }
  return [...holds.values(), ...blocks];
}
