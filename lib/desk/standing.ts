import "server-only";
import { askAbout, ANY } from "@/lib/booking/question";
import type { Transaction } from "@/lib/data/client";
import { readDeskDays, type DeskDays, type DeskVisit } from "@/lib/data/desk-days";
import { sqlIn } from "@/lib/data/sql";
import { readRetired, readTreatmentPlaces, type TreatmentPlaces } from "@/lib/data/treatment-places";
import { lastVisitAhead } from "@/lib/data/visits-ahead";
import { offers } from "@/lib/domain/availability";
import { lastBookableDate } from "@/lib/domain/booking-policy";
import { clinicDay, dateAt, datesBetween, type ClinicDate, type ClinicDay } from "@/lib/domain/clinic-time";
import type { MisfitVisit } from "@/lib/domain/consequences";
import { contains, type Instant, type Interval } from "@/lib/domain/interval";
import { misfitsOf, type Openings, type StandingVisit } from "@/lib/domain/standing-visits";
import { openingsOf, wholeDay } from "./diary-days";

/** How the clinic stands at one moment, under the settings as this transaction sees them. */
export type Standing = {
  timeZone: string;
  /** Last day that patients can book, inclusive. */
  lastDate: ClinicDate;
  /** How many starts patients can choose from until then, for each treatment in the order of pages. */
  freeStarts: { slug: string; name: string; count: number }[];
  /** Booked visits ahead, however far. */
  visitsAhead: number;
  /** Those of them that do not fit, earliest first. Visits squeezed in on purpose are not among them. */
  misfits: MisfitVisit[];
};

/** Reads everything anew: what the process remembers may be older than this transaction. */
export async function readStanding(tx: Transaction, now: Instant): Promise<Standing> {
  const clinic = await tx.clinic.findFirstOrThrow();
  const { timeZone } = clinic;
  const treatments = await readTreatmentPlaces(sqlIn(tx));
  const today = dateAt(now, timeZone);
  const freeStarts = [];
  for (const { slug, name } of treatments.filter(({ isRetired }) => !isRetired)) {
    const count = await countFreeStarts(tx, slug, { today, timeZone, horizonDays: clinic.horizonDays }, now);
    freeStarts.push({ slug, name, count });
  }
  const ahead = await visitsAhead(tx, treatments, { today, timeZone }, now);
  return { timeZone, lastDate: lastBookableDate(clinic, timeZone, now), freeStarts, ...ahead };
}

async function countFreeStarts(
  tx: Transaction,
  treatment: string,
  { today, timeZone, horizonDays }: { today: ClinicDate; timeZone: string; horizonDays: number },
  now: Instant,
): Promise<number> {
  const around = { from: today, count: horizonDays + 1, zone: timeZone };
  const asking = await askAbout({ treatment, practitioner: ANY }, around, now, sqlIn(tx));
  if (!asking) return 0;
  const { question, days, stored } = asking;
  const found = offers(question, days, stored.clinic.gridMinutes);
  return found.filter(({ start }) => contains(question.bookable, start)).length;
}

async function visitsAhead(
  tx: Transaction,
  treatments: readonly TreatmentPlaces[],
  { today, timeZone }: { today: ClinicDate; timeZone: string },
  now: Instant,
): Promise<Pick<Standing, "visitsAhead" | "misfits">> {
  const last = await lastVisitAhead(sqlIn(tx), now);
  if (last === null) return { visitsAhead: 0, misfits: [] };
  const dates = datesBetween(today, dateAt(last, timeZone));
  const days = dates.map((date) => clinicDay(date, timeZone));
  const window = {
    firstDate: today,
    lastDate: dates.at(-1) ?? today,
    from: now,
    until: wholeDay(days.at(-1) as ClinicDay).end,
  };
  const read = await readDeskDays(window, sqlIn(tx));

  const retired = await readRetired(sqlIn(tx));
  const openings = openingsById(read, days);
  const handsOn = handsOnByVisit(read);
  const booked = read.visits.filter(
    ({ status, start, squeezedIn }) => status === "BOOKED" && start >= now && !squeezedIn,
  );
  const misfits = booked.flatMap((visit): MisfitVisit[] => {
    const found = misfitsOf(standing(visit, handsOn, { treatments, retired }), openings);
    if (found.length === 0) return [];
    const { bookingId, reference, patientName, start, end, practitionerId } = visit;
    const practitionerName = read.practitioners.find(({ id }) => id === practitionerId)?.name ?? "";
    return [{ bookingId, reference, patientName, start, end, practitionerName, misfits: found }];
  });
  return { visitsAhead: booked.length, misfits };
}

function standing(
  { bookingId, practitionerId, roomId, start, end, treatment: { slug } }: DeskVisit,
  handsOn: ReadonlyMap<string, Interval[]>,
  { treatments, retired }: { treatments: readonly TreatmentPlaces[]; retired: ReadonlySet<string> },
): StandingVisit {
  const places = treatments.find((one) => one.slug === slug);
  return {
    ...{ bookingId, practitionerId, roomId, start, end, handsOn: handsOn.get(bookingId) ?? [] },
    retired: [
      ...(places?.isRetired ? ["treatment" as const] : []),
      ...(retired.has(practitionerId) ? ["practitioner" as const] : []),
      ...(roomId !== null && retired.has(roomId) ? ["room" as const] : []),
    ],
    isGiven: places?.practitionerIds.includes(practitionerId) ?? false,
    isRoomFit: roomId === null || (places?.roomIds.includes(roomId) ?? false),
  };
}

function openingsById(read: DeskDays, days: readonly ClinicDay[]): Openings {
  const diaries = [...read.practitioners, ...read.rooms];
  return new Map(diaries.map((diary) => [diary.id, days.flatMap((day) => openingsOf(diary, day, read))]));
}

function handsOnByVisit({ practitioners }: DeskDays): Map<string, Interval[]> {
  const found = new Map<string, Interval[]>();
  for (const { bookingId, start, end } of practitioners.flatMap(({ slots }) => slots)) {
    if (bookingId !== null) found.set(bookingId, [...(found.get(bookingId) ?? []), { start, end }]);
  }
  return found;
}
