import { bookVisit, type VisitWanted } from "@/lib/booking/book-visit";
import { offerTimes } from "@/lib/booking/offer-times";
import { findClinic } from "@/lib/data/clinic";
import { addDays, dateAt } from "@/lib/domain/clinic-time";
import { SCREENING } from "@/lib/domain/screening";
import { pool } from "@/lib/data/client";
import { record, type Sent } from "@/scripts/bench/recorder";

/** Questions by phone, spread over the days so that clients seldom wait for the same one. Never more than there is time for. */
export async function visitsToBook(count: number, now: number): Promise<VisitWanted[]> {
  const { timeZone } = await findClinic();
  const from = addDays(dateAt(now, timeZone), 3);
  const offer = await offerTimes({ treatment: "phone-question", practitioner: "any", from, days: 56 }, now);
  const byDay = new Map<string, number[]>();
  for (const { start } of "times" in offer ? offer.times : []) {
    const date = dateAt(start, timeZone);
    byDay.set(date, [...(byDay.get(date) ?? []), start]);
  }
  const starts: number[] = [];
  for (let round = 0; [...byDay.values()].some((times) => round < times.length); round++) {
    for (const times of byDay.values()) starts.push(...times.slice(round, round + 1));
  }
  return starts.slice(0, count).map((start, index) => ({
    treatment: "phone-question",
    practitioner: "any",
    start,
    patient: { name: `Bench ${index}`, email: `bench${index}@example.com`, phone: null, birthDate: null },
    bookedBy: null,
    language: "en",
    screening: { version: SCREENING.version, takenAt: new Date(now) },
    foundBy: "PAGES" as const,
    holdId: null,
    key: `bench:${index}`,
  }));
}

export async function book(visit: VisitWanted, now: number): Promise<void> {
  const outcome = await bookVisit(visit, now);
  if (!outcome.ok) throw new Error(`not booked: ${outcome.refusal.reason}`);
}

/** Books everything once while listening, and takes it all back. @returns what was sent for each */
export async function recordBookings(wanted: VisitWanted[], now: number): Promise<Sent[][]> {
  const recorded: Sent[][] = [];
  for (const visit of wanted) recorded.push(await record(() => book(visit, now)));
  await takeBackBookings();
  return recorded;
}

/** What was booked here within the hour, and all that belongs to it. */
export async function takeBackBookings(): Promise<void> {
  await pool().query("delete from messages; delete from idempotency_keys");
  await pool().query(
    "delete from bookings where created_at > now() - interval '1 hour' and consented_at is not null",
  );
  await pool().query(
    "delete from patients where email_key like 'bench%'; delete from graphile_worker._private_jobs",
  );
}
