import "server-only";
import { chooseAmong } from "@/lib/booking/place-visit";
import { dayOf, placeAt, type Place } from "@/lib/booking/place";
import { ANY, askAbout, type StoredQuestion, type Wish } from "@/lib/booking/question";
import { isPatientElsewhere } from "@/lib/data/bookings";
import { findClinic } from "@/lib/data/clinic";
import type { Sql } from "@/lib/data/sql";
import { candidatesAt } from "@/lib/domain/availability";
import { dateAt } from "@/lib/domain/clinic-time";
import { MINUTE, type Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { resized } from "@/lib/domain/treatment-shape";
import type { DeskRefusal } from "./desk-refusal";
import { explain } from "./explain";

export type PlaceWanted = {
  treatment: string;
  practitioner: Wish;
  start: Instant;
  /** A room's id; null: any that is free, the one it was in before others. */
  room: string | null;
  formerRoom: string | null;
  /** Null: as long as the treatment is. */
  minutes: number | null;
  /** Earlier visits decide who is asked first. Null: not known yet. */
  patientId: string | null;
  /** The visit that is moved, and the hold that is taken over: their own time is free for them. */
  exceptBookingId: string | null;
  exceptHoldId: string | null;
  /** With a reason the visit is put over whatever is in the way. */
  squeezeReason: string | null;
};

export type DeskPlace = Place & {
  /** Null: nothing was in the way. */
  squeezeReason: string | null;
};

/**
 * Finds practitioner and room for a visit, inside the transaction that will write it. Notice, horizon and grid bind
 * patients, not the desk; opening hours and what is taken bind it until it gives a reason.
 */
export async function placeAtDesk(
  tx: Sql,
  wanted: PlaceWanted,
  now: Instant,
): Promise<Result<DeskPlace, DeskRefusal>> {
  const { timeZone } = await findClinic();
  const { exceptBookingId, exceptHoldId, start } = wanted;
  const around = { from: dateAt(start, timeZone), count: 1, zone: timeZone, exceptBookingId, exceptHoldId };
  const found = await askAbout(wanted, around, now, tx);
  if (!found) return invalid("treatment", "Choose a treatment from the list.");
  const treatment = resized(found.stored.treatment, wanted.minutes ?? found.stored.treatment.minutes);
  if (!treatment) return invalid("minutes", "That is too short: nothing of the practitioner's time is left.");
  const asking = { ...found, question: { ...found.question, treatment } };
  const { practitioners, rooms } = asking.question;
  if (practitioners.length === 0) {
    return invalid("practitioner", "Choose somebody who gives this treatment.");
  }
  if (wanted.room !== null && !rooms?.some(({ id }) => id === wanted.room)) {
    return invalid("room", "Choose a room in which this treatment is given.");
  }

  const free = candidatesAt(asking.question, start);
  const inRoom = free.roomIds
    .filter((id) => wanted.room === null || id === wanted.room)
    .sort((a, b) => Number(b === wanted.formerRoom) - Number(a === wanted.formerRoom));
  const visit = { start, end: start + treatment.minutes * MINUTE };
  const isFree = free.practitionerIds.length > 0 && (rooms === null || inRoom.length > 0);
  if (isFree && !(await isPatientElsewhere(tx, wanted.patientId, visit, exceptBookingId))) {
    const who = await chooseAmong(tx, free.practitionerIds, dayOf(asking), wanted.patientId);
    return accepted({ ...placeAt(asking, who, inRoom[0] ?? null, start), squeezeReason: null });
  }
  if (wanted.squeezeReason === null) {
    return refused({ reason: "obstructed", obstacles: await explain(asking, wanted, tx) });
  }
  if (wanted.practitioner === ANY) {
    return invalid("practitioner", "Say with whom: a visit is squeezed in with one practitioner.");
  }
  return accepted({ ...squeeze(asking, wanted, inRoom[0]), squeezeReason: wanted.squeezeReason });
}

/** Over whatever is there, in a free room if one is left. */
function squeeze(asking: StoredQuestion, { start, room }: PlaceWanted, freeRoom: string | undefined): Place {
  const { practitioners, rooms } = asking.question;
  const inRoom = freeRoom ?? room ?? rooms?.[0]?.id ?? null;
  return placeAt(asking, (practitioners[0] as { id: string }).id, inRoom, start);
}

const invalid = (path: string, message: string) =>
  refused({ reason: "invalid" as const, errors: [{ path, message }] });
