import { Client } from "pg";
import type { VisitWanted } from "@/lib/booking/book-visit";
import { findClinic } from "@/lib/data/clinic";
import { findTreatments } from "@/lib/data/catalogue";
import { env } from "@/lib/env";
import { book, recordBookings, visitsToBook } from "@/scripts/bench/recorded-bookings";
import { replay } from "@/scripts/bench/recorder";

const VISITS = 300;
const CLIENTS = 8;

/**
 * Bookings a second by the use case, or (with a second argument) by bare `pg` sending the statements that the use case
 * sent. scripts/bench.ts gives each run a database of its own, so that both write the same rows into the same state.
 */
async function measure(now: number): Promise<number> {
  await Promise.all([findClinic(), findTreatments()]);
  const wanted = await visitsToBook(VISITS, now);
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

/** Books everything once while listening, takes it all back, and returns what sends the same statements again. */
async function replays(wanted: VisitWanted[], now: number): Promise<((client: number) => Promise<void>)[]> {
  const recorded = await recordBookings(wanted, now);
  const clients = await Promise.all(Array.from({ length: CLIENTS }, connect));
  // Every connection has prepared everything before the clock starts, as a server that runs has.
  return recorded.map((sent) => (client) => replay(clients[client] as Client, sent));
}

async function connect(): Promise<Client> {
  const client = new Client({ connectionString: env().DATABASE_URL, options: "-c timezone=UTC" });
  await client.connect();
  return client;
}

const name = process.argv[2] === "floor" ? "bookingsFloor" : "bookings";
console.log(JSON.stringify({ [name]: await measure(Date.now()) }));
process.exit(0);
