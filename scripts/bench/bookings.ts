import { Client } from "pg";
import { bookVisit, type VisitWanted } from "@/lib/booking/book-visit";
import { offerTimes } from "@/lib/booking/offer-times";
import { findClinic } from "@/lib/data/clinic";
import { findTreatments } from "@/lib/data/catalogue";
import { addDays, dateAt } from "@/lib/domain/clinic-time";
import { SCREENING } from "@/lib/domain/screening";
import { env } from "@/lib/env";
import { record, replay, type Sent } from "@/scripts/bench/recorder";

const VISITS = 300;
const CLIENTS = 8;

/**
 * Bookings a second by the use case, or (with a second argument) by bare `pg` sending the statements that the use case
 * sent. scripts/bench.ts gives each run a database of its own, so that both write the same rows into the same state.
 */
async function measure(now: number): Promise<number> {
  await Promise.all([findClinic(), findTreatments()]);
  const wanted = await visitsToBook(now);
  const isFloor = process.argv[2] === "floor";
  const works = isFloor ? await replays(wanted, now) : wanted.map((visit) => () => book(visit, now));

  const begun = performance.now();
  const queue = [...works.entries()];
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    for (let next = queue.shift(); next; next = queue.shift()) await next[1](client);
  });
  await Promise.all(clients);
  return (VISITS * 1000) / (performance.now() - begun);
}

async function book(visit: VisitWanted, now: number): Promise<void> {
  const outcome = await bookVisit(visit, now);
  if (!outcome.ok) throw new Error(`not booked: ${outcome.refusal.reason}`);
}

/** Books everything once while listening, takes it all back, and returns what sends the same statements again. */
async function replays(wanted: VisitWanted[], now: number): Promise<((client: number) => Promise<void>)[]> {
  const recorded: Sent[][] = [];
  for (const visit of wanted) recorded.push(await record(() => book(visit, now)));
  const clients = await Promise.all(Array.from({ length: CLIENTS }, connect));
  await clients[0]?.query("delete from messages; delete from idempotency_keys");
  await clients[0]?.query(
    "delete from bookings where created_at > now() - interval '1 hour' and consented_at is not null",
  );
  await clients[0]?.query(
    "delete from patients where email_key like 'bench%'; delete from graphile_worker._private_jobs",
  );
  // Every connection has prepared everything before the clock starts, as a server that runs has.
  return recorded.map((sent) => (client) => replay(clients[client] as Client, sent));
}

async function connect(): Promise<Client> {
  const client = new Client({ connectionString: env().DATABASE_URL, options: "-c timezone=UTC" });
  await client.connect();
  return client;
}

/** Questions by phone, spread over the days so that clients seldom wait for the same one. */
async function visitsToBook(now: number): Promise<VisitWanted[]> {
  const { timeZone } = await findClinic();
  const from = addDays(dateAt(now, timeZone), 3);
  const offer = await offerTimes({ treatment: "phone-question", practitioner: "any", from, days: 56 }, now);
  const byDay = new Map<string, number[]>();
  for (const { start } of "times" in offer ? offer.times : []) {
    const date = dateAt(start, timeZone);
    byDay.set(date, [...(byDay.get(date) ?? []), start]);
  }
  const starts: number[] = [];
  for (let round = 0; starts.length < VISITS; round++) {
    for (const times of byDay.values()) starts.push(...times.slice(round, round + 1));
  }
  return starts.slice(0, VISITS).map((start, index) => ({
    treatment: "phone-question",
    practitioner: "any",
    start,
    patient: { name: `Bench ${index}`, email: `bench${index}@example.com`, phone: null, birthDate: null },
    bookedBy: null,
    screening: { version: SCREENING.version, takenAt: new Date(now) },
    holdId: null,
    key: `bench:${index}`,
  }));
}

const name = process.argv[2] === "floor" ? "bookingsFloor" : "bookings";
console.log(JSON.stringify({ [name]: await measure(Date.now()) }));
process.exit(0);
