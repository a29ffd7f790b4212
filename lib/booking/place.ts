import "server-only";
import { MINUTE, type Instant, type Interval } from "@/lib/domain/interval";
import type { StoredQuestion } from "./question";

/** Where a visit goes: who gives it, in which room, and the stretches of their schedules it takes. */
export type Place = {
  treatmentId: string;
  practitionerId: string;
  practitioner: string;
  roomId: string | null;
  visit: Interval;
  slots: (Interval & { scheduleId: string })[];
  /** The clinic's day of the visit. */
  day: Interval;
  /** Whether holds must be released first: the one it takes over, or some that have run out. */
  hasStaleHolds: boolean;
};

/**
 * Puts a visit where practitioner and room were found to be free.
 * @throws Error for anybody who was not asked about
 */
export function placeAt(
  { stored, question, days }: StoredQuestion,
  practitionerId: string,
  roomId: string | null,
  start: Instant,
): Place {
  const { minutes, turnoverMinutes, phases } = question.treatment;
  const practitioner = stored.practitioners.find(({ id }) => id === practitionerId);
  const room = stored.rooms?.find(({ id }) => id === roomId);
  if (!practitioner) throw new Error("a candidate is always one of those asked about");
  const handsOn = phases.map(({ startMinute, endMinute }) => ({
    scheduleId: practitioner.scheduleId,
    start: start + startMinute * MINUTE,
    end: start + endMinute * MINUTE,
  }));
  const inRoom = room
    ? [{ scheduleId: room.scheduleId, start, end: start + (minutes + turnoverMinutes) * MINUTE }]
    : [];
  return {
    treatmentId: stored.treatment.id,
    practitionerId,
    roomId,
    day: dayOf({ days }),
    practitioner: practitioner.slug,
    visit: { start, end: start + minutes * MINUTE },
    slots: [...handsOn, ...inRoom],
    hasStaleHolds: stored.hasStaleHolds,
  };
}

/** The first day that was asked about, from midnight to midnight. */
export const dayOf = ({ days: [day] }: Pick<StoredQuestion, "days">): Interval => ({
  start: day?.stretches[0]?.start ?? 0,
  end: day?.stretches.at(-1)?.end ?? 0,
});
