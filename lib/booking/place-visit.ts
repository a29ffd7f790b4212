import "server-only";
import type { Sql } from "@/lib/data/sql";
import { workloadOf } from "@/lib/data/workload";
import { candidatesAt, offers } from "@/lib/domain/availability";
import { dateAt } from "@/lib/domain/clinic-time";
import type { Instant, Interval } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { dayOf, placeAt, type Place } from "./place";
import { ANY, asIfEmpty, askAbout, type Wish } from "./question";
import type { PlaceRefusal } from "./refusal";

export type PlaceWanted = {
  treatment: string;
  practitioner: Wish;
  start: Instant;
  /** Of the patient, when known: earlier visits decide who is asked first. */
  patientId: string | null;
  /** The browser's own hold, which this visit takes over. */
  holdId: string | null;
  /** The visit itself, when it is moved. */
  exceptBookingId?: string;
};

/**
 * Finds the practitioner and room for a visit, inside the transaction that will write it, while the day is locked.
 * A time that is held stays bookable although the notice has run on meanwhile.
 */
export async function placeVisit(
  tx: Sql,
  wanted: PlaceWanted,
  { timeZone }: { timeZone: string },
  now: Instant,
): Promise<Result<Place, PlaceRefusal>> {
  const around = {
    from: dateAt(wanted.start, timeZone),
    count: 1,
    zone: timeZone,
    exceptHoldId: wanted.holdId,
    exceptBookingId: wanted.exceptBookingId ?? null,
  };
  const asking = await askAbout(wanted, around, now, tx);
  if (!asking) return invalid("treatment", "We do not offer that treatment. Choose one of ours.");
  const { question, days, stored } = asking;
  if (question.practitioners.length === 0) {
    return invalid(
      "practitioner",
      "That practitioner does not give this treatment. Choose another, or anyone.",
    );
  }

  // A start that is kept was on offer when it was chosen.
  const isOnOffer =
    stored.keptStart === wanted.start ||
    offers(asIfEmpty(question), days, stored.clinic.gridMinutes).some(({ start }) => start === wanted.start);
  if (!isOnOffer) return invalid("start", "That time cannot be booked. Choose one of the times we offer.");

  const { practitionerIds, roomIds } = candidatesAt(question, wanted.start);
  if (practitionerIds.length === 0 || (question.rooms && roomIds.length === 0))
    return refused({ reason: "slot-taken" });

  const practitionerId =
    wanted.practitioner === ANY
      ? await chooseAmong(tx, practitionerIds, dayOf(asking), wanted.patientId)
      : (practitionerIds[0] as string);
  return accepted(placeAt(asking, practitionerId, roomIds[0] ?? null, wanted.start));
}

/** Whoever treated the patient last, otherwise whoever has the fewest visits that day. */
export async function chooseAmong(
  tx: Sql,
  practitionerIds: string[],
  day: Interval,
  patientId: string | null,
): Promise<string> {
  if (practitionerIds.length === 1) return practitionerIds[0] as string;
  const { visits, lastPractitionerId } = await workloadOf(tx, { practitionerIds, day, patientId });
  const fewest = [...practitionerIds].sort((a, b) => (visits.get(a) ?? 0) - (visits.get(b) ?? 0));
  return lastPractitionerId ?? (fewest[0] as string);
}

const invalid = (path: string, message: string) =>
  refused({ reason: "invalid" as const, errors: [{ path, message }] });
