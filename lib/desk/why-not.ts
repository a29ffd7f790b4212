import "server-only";
import { askAbout, type StoredQuestion } from "@/lib/booking/question";
import { findPractitioners } from "@/lib/data/catalogue";
import { findClinic } from "@/lib/data/clinic";
import { clinicDay, dateAt, onGrid } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import type { Obstacle } from "@/lib/domain/obstacle";
import { rulesAgainst } from "@/lib/domain/obstacles";
import { resized } from "@/lib/domain/treatment-shape";
import { explain } from "./explain";

export type TimeAsked = {
  treatment: string;
  /** A slug. */
  practitioner: string;
  start: Instant;
  /** A room's id; null: one that is free is enough. */
  room?: string | null;
  /** Null: as long as the treatment is. */
  minutes?: number | null;
  /** A visit that is about to be moved: it is not in its own way. */
  exceptBookingId?: string | null;
  /** Of the patient it is for, when known. */
  patientId?: string | null;
};

export type WhyNot = {
  /** Empty: patients can book it. */
  forPatients: Obstacle[];
  /** Empty: the desk can book it without squeezing in. */
  forDesk: Obstacle[];
};

/** Why a time cannot be booked, by name. @returns null when no treatment has that slug */
export async function whyNot(asked: TimeAsked, now: Instant): Promise<WhyNot | null> {
  const { timeZone, policy } = await findClinic();
  const { start, room = null, exceptBookingId = null, patientId = null } = asked;
  const around = { from: dateAt(start, timeZone), count: 1, zone: timeZone };
  const asking = await askAbout(asked, around, now);
  if (!asking) return null;
  const forDesk = await inTheWay(asking, asked, {
    start,
    room,
    exceptBookingId,
    patientId,
    exceptHoldId: null,
  });
  const day = clinicDay(around.from, timeZone);
  const { bookable } = asking.question;
  const gridStarts = onGrid(day, day.stretches, policy.gridMinutes);
  const past: Obstacle[] = start < now ? [{ kind: "past" }] : [];
  return {
    forPatients: [...past, ...rulesAgainst(start, { bookable, gridStarts, policy }), ...forDesk],
    forDesk,
  };
}

async function inTheWay(
  asking: StoredQuestion,
  { practitioner, minutes }: TimeAsked,
  where: Parameters<typeof explain>[1],
): Promise<Obstacle[]> {
  const { question, stored } = asking;
  if (question.practitioners.length === 0) {
    const somebody = (await findPractitioners()).find(({ slug }) => slug === practitioner);
    return [{ kind: "not-given", who: somebody?.name ?? practitioner }];
  }
  const treatment = resized(stored.treatment, minutes ?? stored.treatment.minutes) ?? stored.treatment;
  return explain({ ...asking, question: { ...question, treatment } }, where);
}
