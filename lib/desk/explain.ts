import "server-only";
import type { StoredQuestion } from "@/lib/booking/question";
import { findClinic } from "@/lib/data/clinic";
import { readDeskDays, type DeskDays } from "@/lib/data/desk-days";
import type { DeskDiary, DeskSlot } from "@/lib/data/desk-diary";
import type { Sql } from "@/lib/data/sql";
import { clinicDay, dateAt, daysFrom, type ClinicDay } from "@/lib/domain/clinic-time";
import { MINUTE, overlaps, type Instant } from "@/lib/domain/interval";
import type { Obstacle } from "@/lib/domain/obstacle";
import { obstaclesAt, type NamedDiary, type TakenBy } from "@/lib/domain/obstacles";
import { openingsOn } from "@/lib/domain/opening-hours";

type Asked = {
  start: Instant;
  room: string | null;
  patientId: string | null;
  exceptBookingId: string | null;
  exceptHoldId: string | null;
};

/**
 * What stands in the way of a visit, by name. Of several practitioners, what is in the way of the first. Reads the
 * day once more with its names: this is asked seldom, placing a visit often.
 */
export async function explain({ question }: StoredQuestion, asked: Asked, on?: Sql): Promise<Obstacle[]> {
  const { timeZone } = await findClinic();
  // A visit may run past midnight.
  const days = daysFrom(dateAt(asked.start, timeZone), 2).map((date) => clinicDay(date, timeZone));
  const [first, last] = days as [ClinicDay, ClinicDay];
  const window = {
    ...{ firstDate: first.date, lastDate: last.date },
    from: first.stretches[0]?.start ?? asked.start,
    until: last.stretches.at(-1)?.end ?? asked.start,
  };
  const read = await readDeskDays(window, on);

  const named = (diary: DeskDiary): NamedDiary => nameDiary(diary, read, days, asked);
  const practitioner = read.practitioners.find(({ id }) => id === question.practitioners[0]?.id);
  if (!practitioner) return [];
  const wanted = question.rooms?.filter(({ id }) => asked.room === null || id === asked.room) ?? null;
  const rooms = wanted && read.rooms.filter(({ id }) => wanted.some((one) => one.id === id)).map(named);
  const { treatment } = question;
  const visit = { start: asked.start, end: asked.start + treatment.minutes * MINUTE };
  return [
    ...obstaclesAt({ treatment, practitioner: named(practitioner), rooms }, asked.start),
    ...elsewhere(read, asked, visit),
  ];
}

function nameDiary(diary: DeskDiary, read: DeskDays, days: readonly ClinicDay[], asked: Asked): NamedDiary {
  const { id, name, weekly, exceptions } = diary;
  const rules = { weekly, exceptions, clinicExceptions: read.clinicExceptions };
  const others = diary.slots.filter(
    ({ bookingId, holdId }) =>
      (bookingId === null || bookingId !== asked.exceptBookingId) &&
      (holdId === null || holdId !== asked.exceptHoldId),
  );
  return {
    id,
    name,
    openings: days.flatMap((day) => openingsOn(day, rules)),
    taken: others.flatMap((slot) => takenBy(slot, name, read)),
  };
}

/** A room's slot is two things: the visit, and the rest after it. */
function takenBy(slot: DeskSlot, who: string, { visits }: DeskDays): TakenBy[] {
  const { start, end, block, heldUntil } = slot;
  if (heldUntil !== null) return [{ start, end, obstacle: { kind: "hold", who, until: heldUntil } }];
  if (block) {
    const { id: blockId, kind, note } = block;
    return [{ start, end, obstacle: { kind: "block", who, blockId, block: kind, note, start, end } }];
  }
  const visit = visits.find(({ bookingId }) => bookingId === slot.bookingId);
  if (!visit) return [];
  const { bookingId, patientName } = visit;
  const obstacle = { kind: "visit", who, bookingId, patientName } as const;
  const treated = { start, end: Math.min(end, visit.end) };
  const rest = { start: visit.end, end };
  return [
    { ...treated, obstacle: { ...obstacle, start: visit.start, end: visit.end, isTurnover: false } },
    ...(rest.start < rest.end ? [{ ...rest, obstacle: { ...obstacle, ...rest, isTurnover: true } }] : []),
  ];
}

function elsewhere({ visits }: DeskDays, asked: Asked, wanted: { start: Instant; end: Instant }): Obstacle[] {
  const there = visits.filter(
    (visit) =>
      visit.patientId === asked.patientId &&
      visit.bookingId !== asked.exceptBookingId &&
      !["CANCELLED", "NO_SHOW"].includes(visit.status) &&
      overlaps(visit, wanted),
  );
  return there.map(({ bookingId, start, end }) => ({ kind: "elsewhere", bookingId, start, end }));
}
