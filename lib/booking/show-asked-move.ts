import "server-only";
import { findPractitioners } from "@/lib/data/catalogue";
import { sql } from "@/lib/data/sql";
import type { Instant } from "@/lib/domain/interval";
import { nearestTimes } from "./nearest-times";
import { placeVisit } from "./place-visit";
import { ANY } from "./question";
import type { Visit } from "./show-visit";

/** A time that a patient can take with one press. */
export type MoveAnswer = { start: Instant; practitioner: { slug: string; name: string } };

export type AskedMove = {
  askedMoveId: string;
  suggested: MoveAnswer;
  /** Nobody has taken it meanwhile. */
  isFree: boolean;
  /** The nearest other times once it is gone; none while it is free. */
  others: MoveAnswer[];
};

const OTHERS = 4;

/** What the clinic asks a patient, and what is true of the time it suggests now. Null: it asks nothing. */
export async function showAskedMove(visit: Visit, now: Instant): Promise<AskedMove | null> {
  const { asked, bookingId, treatment, clinic } = visit;
  if (!asked) return null;
  const { askedMoveId, startsAt: start, practitioner } = asked;
  const wish = { treatment: treatment.slug, practitioner: practitioner.slug, start };
  // As taking it would be judged: what is free is not always what is offered to others.
  const judged = { ...wish, patientId: null, holdId: null, exceptBookingId: bookingId };
  const { ok: isFree } = await placeVisit(sql, judged, clinic, now);
  return {
    ...{ askedMoveId, isFree, suggested: { start, practitioner } },
    others: isFree ? [] : await nearestAnswers(treatment.slug, start, now),
  };
}

async function nearestAnswers(treatment: string, start: Instant, now: Instant): Promise<MoveAnswer[]> {
  const [times, people] = await Promise.all([
    nearestTimes({ treatment, practitioner: ANY, start }, now),
    findPractitioners(),
  ]);
  return times
    .slice(0, OTHERS)
    .flatMap(({ start: other, practitioners: [slug] }) =>
      people
        .filter((one) => one.slug === slug)
        .map(({ slug, name }) => ({ start: other, practitioner: { slug, name } })),
    );
}
