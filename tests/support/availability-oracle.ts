import type { Diary, Offer, Question } from "@/lib/domain/availability";
import type { ClinicDay } from "@/lib/domain/clinic-time";
import { MINUTE, type Instant, type Interval } from "@/lib/domain/interval";

/** What `offers` must answer, found without any of its ideas: every minute is tried, minute by minute. */
export function offersByTryingEveryMinute(
  question: Question,
  days: readonly ClinicDay[],
  gridMinutes: number,
): Offer[] {
  return days.flatMap((day) =>
    day.stretches.flatMap(({ start, end, offset }) =>
      minutesOf(start, end)
        .filter((minute) => (minute + offset - day.midnight) % (gridMinutes * MINUTE) === 0)
        .flatMap((minute) => offerAt(question, minute)),
    ),
  );
}

function offerAt({ treatment, practitioners, rooms, bookable }: Question, start: Instant): Offer[] {
  if (start < bookable.start || start >= bookable.end) return [];
  const isRoomFree = (room: Diary) =>
    minutesOf(start, start + treatment.minutes * MINUTE).every((minute) => isOpen(room, minute)) &&
    minutesOf(start, start + (treatment.minutes + treatment.turnoverMinutes) * MINUTE).every(
      (minute) => !isTaken(room, minute),
    );
  const isPractitionerFree = (one: Diary) =>
    treatment.phases.every(({ startMinute, endMinute }) =>
      minutesOf(start + startMinute * MINUTE, start + endMinute * MINUTE).every(
        (minute) => isOpen(one, minute) && !isTaken(one, minute),
      ),
    );
  if (rooms !== null && !rooms.some(isRoomFree)) return [];
  const practitionerIds = practitioners.filter(isPractitionerFree).map(({ id }) => id);
  return practitionerIds.length > 0 ? [{ start, practitionerIds }] : [];
}

const isOpen = ({ openings }: Diary, minute: Instant) => openings.some((open) => holds(open, minute));
const isTaken = ({ taken }: Diary, minute: Instant) => taken.some((slot) => holds(slot, minute));
const holds = ({ start, end }: Interval, minute: Instant) => start <= minute && minute < end;

const minutesOf = (start: Instant, end: Instant): Instant[] =>
  Array.from({ length: Math.max(0, (end - start) / MINUTE) }, (_, minute) => start + minute * MINUTE);
