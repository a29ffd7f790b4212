import "server-only";
import { ANY, askAbout } from "@/lib/booking/question";
import { findClinic } from "@/lib/data/clinic";
import { listOpenSuggestions, type VisitInClosedTime } from "@/lib/data/closing-visits";
import type { Question } from "@/lib/domain/availability";
import { bookableTime } from "@/lib/domain/booking-policy";
import { addDays, clinicDay, dateAt } from "@/lib/domain/clinic-time";
import { blockDays } from "@/lib/domain/block-days";
import type { ClosedTime } from "@/lib/domain/closed-time";
import { MINUTE, type Instant, type Interval } from "@/lib/domain/interval";
import type { Preference } from "@/lib/domain/move-preference";
import { suggestMoves, type MoveOption, type MoveSuggestion } from "@/lib/domain/suggest-moves";
import { resized } from "@/lib/domain/treatment-shape";

export type Closed = ClosedTime & {
  stretches: readonly Interval[];
  /** Whose time is closed. */
  practitionerIds: readonly string[];
};

/** Days looked at around the closed ones. Before a holiday can be as near as after it. */
const DAYS_BEFORE = 3;
const DAYS_AFTER = 21;

export type Suggested = MoveSuggestion & {
  /** What can be had for the visit; null: its treatment is given no more. */
  question: Question | null;
};

/** A new time for each visit in a closed time, as patients could book it: notice and horizon hold. */
export async function suggestTimes(
  visits: readonly VisitInClosedTime[],
  closed: Closed,
  preference: Preference,
  now: Instant,
): Promise<Suggested[]> {
  const { timeZone: zone, policy } = await findClinic();
  const today = dateAt(now, zone);
  const first = [today, addDays(closed.from, -DAYS_BEFORE)].sort().at(-1) ?? today;
  const dates = blockDays({ from: first, until: addDays(closed.until, DAYS_AFTER), repeat: null }, zone);
  // Moving is the desk's doing: it goes on while patients cannot book by themselves.
  const bookable = bookableTime({ ...policy, onlineBooking: true }, zone, now);
  const around = { from: first, count: dates.length, zone };
  const questionOf = async (treatment: string, exceptBookingId: string, minutes: number) => {
    const asking = await askAbout({ treatment, practitioner: ANY }, { ...around, exceptBookingId }, now);
    const shape = asking && resized(asking.question.treatment, minutes);
    return shape ? { ...asking.question, treatment: shape, bookable } : null;
  };

  const open = await Promise.all(
    (await listOpenSuggestions(now)).map(async ({ bookingId, patientId, treatment, minutes, ...option }) => {
      const question = await questionOf(treatment, bookingId, minutes);
      return question ? [{ question, patientId, option }] : [];
    }),
  );
  const asked = await Promise.all(
    visits.map(async (visit) => ({
      visit,
      question: await questionOf(visit.treatment.slug, visit.bookingId, (visit.end - visit.start) / MINUTE),
    })),
  );
  const suggestions = suggestMoves(
    asked.flatMap(({ visit: { bookingId, patientId, start, practitioner, elsewhere }, question }) => {
      const day = dateAt(start, zone);
      const prefers = (option: MoveOption) =>
        preference === "day" ? dateAt(option.start, zone) === day : option.practitionerId === practitioner.id;
      return question ? [{ bookingId, patientId, start, question, elsewhere, prefers }] : [];
    }),
    {
      days: dates.map((date) => clinicDay(date, zone)),
      gridMinutes: policy.gridMinutes,
      closed: { ids: closed.practitionerIds, stretches: closed.stretches },
      suggestedBefore: open.flat(),
    },
  );
  return asked.map(({ visit: { bookingId }, question }) => ({
    ...(suggestions.find((one) => one.bookingId === bookingId) ?? { bookingId, suggested: null, others: [] }),
    question,
  }));
}
