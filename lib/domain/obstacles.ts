import type { TreatmentShape } from "./availability";
import { contains, MINUTE, overlaps, type Instant, type Interval } from "./interval";
import type { Obstacle } from "./obstacle";
import { covers } from "./standing-visits";

/** A stretch that is taken, and what it is to whoever reads it. */
export type TakenBy = Interval & { obstacle: Obstacle };

/** A practitioner's or room's time, with names. */
export type NamedDiary = {
  id: string;
  name: string;
  openings: readonly Interval[];
  taken: readonly TakenBy[];
};

export type NamedQuestion = {
  treatment: TreatmentShape;
  practitioner: NamedDiary;
  /** Null: the treatment needs no room. */
  rooms: readonly NamedDiary[] | null;
};

/**
 * What keeps a visit from starting at `start` with this practitioner; nothing when it can. One free room is enough;
 * when none is, what stands in the way of each is told.
 */
export function obstaclesAt({ treatment, practitioner, rooms }: NamedQuestion, start: Instant): Obstacle[] {
  const handsOn = treatment.phases.map(({ startMinute, endMinute }) => ({
    start: start + startMinute * MINUTE,
    end: start + endMinute * MINUTE,
  }));
  const visit = { start, end: start + treatment.minutes * MINUTE };
  const untilRested = { start, end: visit.end + treatment.turnoverMinutes * MINUTE };
  const inRooms = rooms?.map((room) => obstaclesIn(room, [visit], [untilRested]));
  const noRoom = inRooms?.every((found) => found.length > 0) ? inRooms.flat() : [];
  return distinct([...obstaclesIn(practitioner, handsOn, handsOn), ...noRoom]);
}

/** @param open when the diary must be open; @param empty when nothing else may stand in it */
function obstaclesIn(diary: NamedDiary, open: readonly Interval[], empty: readonly Interval[]): Obstacle[] {
  const isOpen = open.every((stretch) => covers(diary.openings, stretch));
  const closed: Obstacle[] = isOpen ? [] : [{ kind: "closed", who: diary.name }];
  const taken = diary.taken.filter((one) => empty.some((stretch) => overlaps(one, stretch)));
  return [...closed, ...taken.map(({ obstacle }) => obstacle)];
}

/** A visit has a slot for each phase; it is named once for each diary. */
function distinct(obstacles: readonly Obstacle[]): Obstacle[] {
  return [...new Map(obstacles.map((obstacle) => [JSON.stringify(obstacle), obstacle])).values()];
}

/** What binds patients alone: notice, horizon and the grid. */
export function rulesAgainst(
  start: Instant,
  {
    bookable,
    gridStarts,
    policy,
  }: {
    bookable: Interval;
    gridStarts: readonly Instant[];
    policy: { minimumNoticeMinutes: number; horizonDays: number; gridMinutes: number };
  },
): Obstacle[] {
  const rules: Obstacle[] = [];
  if (start < bookable.start) rules.push({ kind: "notice", minutes: policy.minimumNoticeMinutes });
  else if (!contains(bookable, start)) rules.push({ kind: "horizon", days: policy.horizonDays });
  if (!gridStarts.includes(start)) rules.push({ kind: "grid", minutes: policy.gridMinutes });
  return rules;
}
