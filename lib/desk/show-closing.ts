import "server-only";
import { findClinic } from "@/lib/data/clinic";
import {
  listAskedPatients,
  listPractitionerNames,
  listVisitsInClosedTime,
  type AskedPatient,
  type PractitionerName,
  type VisitInClosedTime,
} from "@/lib/data/closing-visits";
import type { Question } from "@/lib/domain/availability";
import { closedStretches, EVERYONE, type ClosedTime } from "@/lib/domain/closed-time";
import { intersect, merge, subtract, type Instant, type Interval } from "@/lib/domain/interval";
import type { Preference } from "@/lib/domain/move-preference";
import type { MoveOption } from "@/lib/domain/suggest-moves";
import { suggestTimes } from "./suggest-times";

export { listPractitionerNames } from "@/lib/data/closing-visits";

/** A time that a visit could have instead. */
export type OfferedMove = { start: Instant; practitioner: PractitionerName };

export type ClosingVisit = VisitInClosedTime & {
  /** Null: nothing is free in the weeks around it. */
  suggested: OfferedMove | null;
  others: OfferedMove[];
};

export type Closing = {
  /** Still to be moved or asked, earliest first. */
  visits: ClosingVisit[];
  /** Who was asked, whatever they answered. */
  asked: AskedPatient[];
  /** Patients, and the waitlist, can still get some of the closed time. */
  isStillBookable: boolean;
  /** Patients can answer by themselves. */
  canAsk: boolean;
};

/**
 * The visits that stand in a closed time, each with times it could have instead, and what became of those that were
 * asked. @returns null when there is nobody of that name
 */
export async function showClosing(
  closed: ClosedTime,
  preference: Preference,
  now: Instant,
): Promise<Closing | null> {
  const [{ timeZone, policy }, people] = await Promise.all([findClinic(), listPractitionerNames()]);
  const away = people.filter(({ slug }) => closed.who === EVERYONE || closed.who === slug);
  if (away.length === 0) return null;
  const stretches = closedStretches(closed, timeZone);
  const practitionerIds = away.map(({ id }) => id);
  const sought = { stretches, practitionerIds, now };
  const [visits, asked] = await Promise.all([listVisitsInClosedTime(sought), listAskedPatients(sought)]);
  const suggestions = await suggestTimes(visits, { ...closed, stretches, practitionerIds }, preference, now);

  const named = ({ start, practitionerId }: MoveOption): OfferedMove[] =>
    people.filter(({ id }) => id === practitionerId).map((practitioner) => ({ start, practitioner }));
  const byVisit = new Map(suggestions.map((one) => [one.bookingId, one]));
  return {
    visits: visits.map((visit) => {
      const { suggested = null, others = [] } = byVisit.get(visit.bookingId) ?? {};
      return {
        ...visit,
        suggested: (suggested && named(suggested)[0]) ?? null,
        others: others.flatMap(named),
      };
    }),
    asked,
    canAsk: policy.onlineBooking,
    isStillBookable:
      policy.onlineBooking &&
      visits.some((visit) => {
        const question = byVisit.get(visit.bookingId)?.question ?? null;
        return question !== null && isFreeIn(stretches, question, practitionerIds, visit);
      }),
  };
}

/** Whether somebody who is away has open time left in it, but for the visit itself, which the question leaves out. */
function isFreeIn(
  stretches: readonly Interval[],
  { practitioners, bookable }: Question,
  practitionerIds: readonly string[],
  visit: Interval,
): boolean {
  const bookableThen = intersect(merge(stretches), [bookable]);
  return practitioners
    .filter(({ id }) => practitionerIds.includes(id))
    .some(({ openings, taken }) => intersect(subtract(openings, [...taken, visit]), bookableThen).length > 0);
}
