import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { ask } from "@/scripts/bench/load/web-client";
import { SCREENING } from "@/lib/domain/screening";
import { until } from "@/tests/support/mail-server";

const TREATMENT = "phone-question";
const MAILED_MS = 120_000;

export type Bookings = {
  /** How many can be made before they must be taken back. */
  room: number;
  /** Books the next free time. @returns whether it was booked */
  book: (index: number) => Promise<boolean>;
  /** Resolves when the mail about every booking was sent. */
  mailed: () => Promise<void>;
  takeBack: () => Promise<void>;
};

/** Bookings as programs make them: each by somebody new, spread over the days of the clinic. */
export async function loadBookings(urls: string[], database: Client): Promise<Bookings> {
  const starts = await freeStarts(urls[0] ?? "");
  let next = 0;
  return {
    room: starts.length,
    book: async (index) => {
      const start = starts[next++ % starts.length] ?? "";
      const url = urls[index % urls.length];
      return (await ask(`${url}/api/bookings`, index, requestFor(start))).status === 201;
    },
    mailed: () => until(async () => (await database.query(OWED)).rowCount === 0, MAILED_MS),
    takeBack: async () => {
      next = 0;
      for (const statement of TAKE_BACK) await database.query(statement);
    },
  };
}

const OWED = "select from messages where state = 'OWED' limit 1";
const TAKE_BACK = [
  "delete from messages",
  "delete from idempotency_keys",
  "delete from bookings where consented_at is not null",
  "delete from patients where email_key like 'bench%'",
];

/** One day after the other, so that few wait for the same; each start as often as there are practitioners for it. */
async function freeStarts(siteUrl: string): Promise<string[]> {
  const asked = new URLSearchParams({ treatment: TREATMENT, days: "62" });
  const answer = await ask(`${siteUrl}/api/slots?${asked}`, 0, {
    headers: { "Accept-Encoding": "identity" },
  });
  const { slots } = JSON.parse(answer.text()) as { slots: { start: string; practitioners: string[] }[] };
  const byDay = new Map<string, typeof slots>();
  for (const slot of slots) {
    const date = slot.start.slice(0, 10);
    byDay.set(date, [...(byDay.get(date) ?? []), slot]);
  }
  const inTurn: string[] = [];
  for (let place = 0; place < Math.max(...[...byDay.values()].map(({ length }) => length)); place++) {
    for (const day of byDay.values()) {
      const slot = day[place];
      if (slot) inTurn.push(...slot.practitioners.map(() => slot.start));
    }
  }
  return inTurn;
}

const answers = Object.fromEntries(SCREENING.questions.map(({ id }) => [id, "no"]));

function requestFor(start: string) {
  const key = randomUUID();
  const patient = {
    name: `Bench ${key.slice(0, 8)}`,
    email: `bench-${key}@site.test`,
    phone: "207 555 0100",
  };
  const body = {
    ...{ treatment: TREATMENT, practitioner: "any", start, patient, consent: true },
    screening: { version: SCREENING.version, answers },
  };
  return {
    headers: { "Content-Type": "application/json", "Idempotency-Key": key },
    body: JSON.stringify(body),
  };
}
