import "server-only";
import { randomUUID } from "node:crypto";
import { newManageToken } from "@/lib/auth/manage-link";
import { newReference } from "@/lib/booking/reference";
import type { Place } from "@/lib/booking/place";
import { placeVisit } from "@/lib/booking/place-visit";
import { offerTimes } from "@/lib/booking/offer-times";
import { ANY } from "@/lib/booking/question";
import { findClinic } from "@/lib/data/clinic";
import { insertBooking, isPatientElsewhere } from "@/lib/data/bookings";
import { db } from "@/lib/data/client";
import { changeDiary } from "@/lib/data/diary-change";
import type { BookingStatus } from "@/lib/data/generated/client";
import { emailKeyOf, nameKeyOf } from "@/lib/data/patients";
import { addDays, clinicDay, dateAt, type ClinicDate } from "@/lib/domain/clinic-time";
import { MINUTE, type Instant } from "@/lib/domain/interval";
import { SCREENING } from "@/lib/domain/screening";
import type { Sql } from "@/lib/data/sql";
import { USUAL } from "@/lib/words/languages";
import { newHabits, type Habit, type Habits } from "./habits";
import { patients } from "./patients";
import { seededChance, type Chance } from "./seeded-chance";
import { writeWeeksBefore } from "./weeks-before";

const DAYS_BACK = 14;
const DAYS_AHEAD = 28;
/** Treatments in the mix in which a clinic sees them. */
const MIX = ["first-visit", "follow-up", "follow-up", "follow-up", "follow-up-cupping", "phone-question"];

/** Some weeks of visits around `now`, in all states: the same ones for the same day. Nobody is mailed. */
export async function writeVisits(now: Instant): Promise<number> {
  const { timeZone } = await findClinic();
  const today = dateAt(now, timeZone);
  const chance = seededChance(20_261_122);
  const habits = newHabits();
  const everyone = await writePatients();
  let written = 0;
  for (let later = -DAYS_BACK; later <= DAYS_AHEAD; later++) {
    const date = addDays(today, later);
    // The further ahead, the emptier.
    const wanted = later <= 0 ? 13 : Math.max(2, 13 - Math.floor(later / 2));
    for (let visit = 0; visit < wanted; visit++) {
      const patientId = everyone[Math.floor(chance() * everyone.length)] as string;
      if (await writeVisit(date, timeZone, patientId, now, { chance, habits })) written++;
    }
  }
  return written + (await writeWeeksBefore(today, timeZone));
}

type Fate = { chance: Chance; habits: Habits };

/** Books one visit somewhere on the day, as if long before; false when the day holds no more of that treatment. */
async function writeVisit(
  date: ClinicDate,
  zone: string,
  patientId: string,
  now: Instant,
  { chance, habits }: Fate,
) {
  const dayBefore = (clinicDay(date, zone).stretches[0]?.start ?? now) - 24 * 60 * MINUTE;
  const treatment = MIX[Math.floor(chance() * MIX.length)] as string;
  const offer = await offerTimes({ treatment, practitioner: ANY, from: date, days: 1 }, dayBefore);
  const times = "times" in offer ? offer.times : [];
  const start = times[Math.floor(chance() * times.length)]?.start;
  if (start === undefined) return false;
  const clinic = await findClinic();
  const outcome = await changeDiary({ days: [date] }, async (tx) => {
    const wanted = { treatment, practitioner: ANY, start, patientId, holdId: null };
    const placed = await placeVisit(tx, wanted, clinic, dayBefore);
    if (placed.ok && !(await isPatientElsewhere(tx, patientId, placed.value.visit, null))) {
      await write(tx, placed.value, patientId, stateOf(placed.value, now, chance()), habits());
    }
    return placed;
  });
  return outcome.ok;
}

function stateOf({ visit }: Place, now: Instant, chance: number): BookingStatus {
  if (chance < 0.08) return "CANCELLED";
  if (visit.end <= now) return chance < 0.13 ? "NO_SHOW" : "FULFILLED";
  if (visit.start <= now) return "IN_ROOM";
  return visit.start <= now + 10 * MINUTE ? "ARRIVED" : "BOOKED";
}

async function write(
  tx: Sql,
  place: Place,
  patientId: string,
  status: BookingStatus,
  habit: Habit,
): Promise<void> {
  const id = randomUUID();
  const reference = newReference();
  await insertBooking(tx, {
    language: USUAL,
    ...place,
    ...{ id, reference, patientId, newPatient: null, bookedBy: null, email: null, phone: null },
    screening: { version: SCREENING.version, takenAt: new Date(place.visit.start) },
    consentedAt: new Date(place.visit.start),
    foundBy: habit.foundBy,
    manageToken: newManageToken(id),
    request: { key: `demonstration:${id}`, hash: new Uint8Array(), answer: {} },
    actor: "system",
    squeezeReason: null,
    confirmAfter: null,
  });
  await tx`
    update bookings b
       set status = ${status}::booking_status, email = p.email, phone = p.phone,
           -- Only of what has begun: whoever books now for tomorrow shall not be reminded at once.
           created_at = case when ${status} in ('FULFILLED', 'NO_SHOW')
                             then starts_at - make_interval(days => ${habit.daysBefore}::int, hours => 1) else b.created_at end,
           arrived_at = case when ${status} in ('ARRIVED', 'IN_ROOM', 'FULFILLED') then starts_at - interval '10 min' end,
           in_room_at = case when ${status} in ('IN_ROOM', 'FULFILLED') then starts_at end,
           fulfilled_at = case when ${status} = 'FULFILLED' then ends_at end,
           cancelled_by = case when ${status} = 'CANCELLED' then 'PATIENT'::cancelled_by end
      from patients p where p.id = b.patient_id and b.id = ${id}::uuid`;
  if (status === "CANCELLED") await tx`delete from slots where booking_id = ${id}::uuid`;
}

async function writePatients(): Promise<string[]> {
  const rows = patients.map((patient) => ({
    ...{ id: randomUUID(), nameKey: nameKeyOf(patient), emailKey: emailKeyOf(patient) },
    ...patient,
    birthDate: null,
  }));
  await db().patient.createMany({ data: rows });
  return rows.map(({ id }) => id);
}
