import { intersect, merge, type Instant, type Interval } from "./interval";

/** A visit ahead, by the time it takes. */
export type StandingVisit = {
  bookingId: string;
  practitionerId: string;
  /** Null: none is needed. */
  roomId: string | null;
  start: Instant;
  /** Exclusive, turnover not included. */
  end: Instant;
  /** When the practitioner is needed. */
  handsOn: readonly Interval[];
  /** What of it is not booked any more at all. */
  retired: readonly Retired[];
  /** Whether the practitioner still gives its treatment, and the room is still one for it. */
  isGiven: boolean;
  isRoomFit: boolean;
};

type Retired = "treatment" | "practitioner" | "room";

/** Why a visit that is booked could not be booked as it stands: with the practitioner, in the room. */
export type Misfit =
  `${Retired}-retired` | "practitioner-closed" | "room-closed" | "not-given" | "room-unfit";

/** When practitioners and rooms are open, by id. Each sorted and without overlaps. */
export type Openings = ReadonlyMap<string, readonly Interval[]>;

/** What of the present settings a booked visit does not fit; nothing when it stands well. */
export function misfitsOf(visit: StandingVisit, openings: Openings): Misfit[] {
  const { practitionerId, roomId, start, end, handsOn, retired } = visit;
  const isOpen = (id: string, stretches: readonly Interval[]) =>
    stretches.every((stretch) => covers(openings.get(id) ?? [], stretch));
  return [
    ...retired.map((what) => `${what}-retired` as const),
    ...(visit.isGiven || retired.some((what) => what !== "room") ? [] : ["not-given" as const]),
    ...(isOpen(practitionerId, handsOn) ? [] : ["practitioner-closed" as const]),
    ...(visit.isRoomFit || retired.some((what) => what !== "practitioner") ? [] : ["room-unfit" as const]),
    ...(roomId === null || isOpen(roomId, [{ start, end }]) ? [] : ["room-closed" as const]),
  ];
}

/** Whether the whole stretch lies in open time. */
export function covers(openings: readonly Interval[], stretch: Interval): boolean {
  const [open] = intersect(merge(openings), [stretch]);
  return open !== undefined && open.start === stretch.start && open.end === stretch.end;
}
