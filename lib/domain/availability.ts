import { onGrid, type ClinicDay } from "./clinic-time";
import {
  ALL_TIME,
  contains,
  intersect,
  merge,
  MINUTE,
  subtract,
  type Instant,
  type Interval,
} from "./interval";

/** A stretch of a treatment in which the practitioner is needed, in minutes after its start; end exclusive. */
export type Phase = { startMinute: number; endMinute: number };

export type TreatmentShape = {
  /** From the patient's arrival to leaving. */
  minutes: number;
  /** How long the room rests afterwards; may run past closing. */
  turnoverMinutes: number;
  phases: readonly Phase[];
};

/** What one practitioner or room has: when it is open, and what of its time is taken. */
export type Diary = { id: string; openings: readonly Interval[]; taken: readonly Interval[] };

export type Question = {
  treatment: TreatmentShape;
  practitioners: readonly Diary[];
  /** Null: the treatment needs no room. */
  rooms: readonly Diary[] | null;
  /** When a visit may start at all: notice and horizon. */
  bookable: Interval;
};

/** A start that can be booked, and who could give the treatment then. */
export type Offer = { start: Instant; practitionerIds: string[] };

/**
 * Every start on the grid of `days` at which a practitioner is free for each phase and some room is free
 * throughout, earliest first.
 *
 * Works on stretches of possible starts, not on single times: its cost grows with openings and taken slots.
 * Pure: reads no clock and knows no time zone; the grid comes from the days.
 */
export function offers(question: Question, days: readonly ClinicDay[], gridMinutes: number): Offer[] {
  const roomStarts = startsWithARoom(question);
  const whoCan = new Map<Instant, string[]>();
  for (const practitioner of question.practitioners) {
    const starts = intersect(practitionerStarts(practitioner, question.treatment), roomStarts);
    for (const start of days.flatMap((day) => onGrid(day, starts, gridMinutes))) {
      const others = whoCan.get(start);
      if (others) others.push(practitioner.id);
      else whoCan.set(start, [practitioner.id]);
    }
  }
  return [...whoCan]
    .map(([start, practitionerIds]) => ({ start, practitionerIds }))
    .sort((a, b) => a.start - b.start);
}

/** Who can give a visit that starts at `start`, and the rooms free for it, each in the order given. */
export function candidatesAt(
  question: Question,
  start: Instant,
): { practitionerIds: string[]; roomIds: string[] } {
  const canStart = (starts: readonly Interval[]) => starts.some((stretch) => contains(stretch, start));
  return {
    practitionerIds: question.practitioners
      .filter((one) => canStart(practitionerStarts(one, question.treatment)))
      .map(({ id }) => id),
    roomIds: (question.rooms ?? [])
      .filter((one) => canStart(roomStarts(one, question.treatment)))
      .map(({ id }) => id),
  };
}

function startsWithARoom({ rooms, treatment, bookable }: Question): Interval[] {
  if (rooms === null) return [bookable];
  return intersect(merge(rooms.flatMap((room) => roomStarts(room, treatment))), [bookable]);
}

/** When the practitioner's diary lets a visit start: each phase falls into free time. */
function practitionerStarts({ openings, taken }: Diary, { phases }: TreatmentShape): Interval[] {
  const free = subtract(openings, taken);
  return phases.reduce<Interval[]>(
    (starts, { startMinute, endMinute }) =>
      intersect(starts, startsOf(free, startMinute * MINUTE, endMinute * MINUTE)),
    [ALL_TIME],
  );
}

/** When the room's diary lets a visit start: open for the visit, empty until the end of the turnover. */
function roomStarts({ openings, taken }: Diary, { minutes, turnoverMinutes }: TreatmentShape): Interval[] {
  const open = startsOf(merge(openings), 0, minutes * MINUTE);
  const empty = startsOf(subtract([ALL_TIME], taken), 0, (minutes + turnoverMinutes) * MINUTE);
  return intersect(open, empty);
}

/**
 * The starts for which the stretch from `start + from` to `start + to` lies inside free time. Instants are whole
 * milliseconds, so the stretch that still holds the last possible start ends one after it.
 */
function startsOf(free: readonly Interval[], from: number, to: number): Interval[] {
  return free
    .map(({ start, end }) => ({ start: start - from, end: end - to + 1 }))
    .filter(({ start, end }) => start < end);
}
