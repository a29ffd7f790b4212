import { setTimeout as pause } from "node:timers/promises";
import { seededChance } from "@/prisma/demonstration/seeded-chance";
import { notedSeed, noteFigure } from "@/tests/support/figures";
import { until } from "@/tests/support/mail-server";
import { rounds } from "@/tests/support/rounds";
import { startClients, type Seen } from "../booking-clients";
import { told } from "../clinic-over-http";
import { kill, pidOf, type Victim } from "../processes";
import { ask, OVERLAPS } from "../site-database";

/** KILLS=4 kills each of them four times. SEED=… kills in the same order after the same pauses again. */
const KILLS = Number(process.env["KILLS"] ?? rounds({ short: 2, proof: 20 }));
const SEED = notedSeed();
/** `npm start` gives up what dies again and again within fifteen seconds of its start. */
const ROUND_MS = KILLS > 4 ? 17_000 : 0;
const VICTIMS: Victim[] = ["web", "worker", "postgres"];

/** Eight clients that paused less would have filled the diary before the last kills. */
const PAUSE_MS = rounds({ short: 200, proof: 1_500 });

/** How long a start may take, with the pauses `npm start` makes before it. */
const BACK_MS = 40_000;
const READY_MS = 10_000;
/** A mail whose worker was killed waits for the next worker, or for the sweep of a minute. */
const MAILS_MS = 150_000;
const chance = seededChance(SEED);

let seen: Seen;
const outages: { from: number; until: number; wasTold: boolean; readyAfter: number }[] = [];
type Booked = { id: string; reference: string; start: Date; messages: number; sent: number };
let booked: Booked[];
let begun: Date;

beforeAll(
  async () => {
    begun = (await ask<{ now: Date }>("select now()"))[0]?.now as Date;
    const clients = await startClients(PAUSE_MS);
    ({ seen } = clients);
    for (let round = 0; round < KILLS; round++) {
      const atLeast = pause(ROUND_MS);
      for (const victim of inAnyOrder(VICTIMS)) {
        await pause(1_000 + chance() * 3_000);
        await (victim === "postgres" ? killDatabase() : killAndWait(victim));
      }
      await atLeast;
    }
    await pause(2_000);
    await clients.stop();
    booked = await readBooked();
  },
  KILLS * (VICTIMS.length * (BACK_MS + 5_000) + ROUND_MS),
);

afterAll(() => {
  const { acknowledged, cut, repeated, others } = seen;
  noteFigure("times that site, worker and PostgreSQL were killed each", KILLS);
  noteFigure("bookings acknowledged, and found", acknowledged.length);
  noteFigure("connections cut or refused", cut);
  noteFigure("requests asked again after that", repeated);
  noteFigure("answers with 503", others.length);
  const slowest = Math.max(...outages.map(({ readyAfter }) => Math.round(readyAfter)));
  noteFigure("slowest return once PostgreSQL was back, in milliseconds", slowest);
});

it("has every booking that was acknowledged, and no other", () => {
  const rows = booked.map(({ reference, start }) => `${reference} ${start.getTime()}`);
  const told = seen.acknowledged.map(({ reference, start }) => `${reference} ${Date.parse(start)}`);

  expect(told.length).toBeGreaterThan(50);
  expect(rows.sort()).toEqual(told.sort());
});

it(
  "owes one mail for each of them, and sends it",
  async () => {
    expect(booked.filter(({ messages }) => messages !== 1)).toEqual([]);

    await until(async () => (await readBooked()).every(({ sent }) => sent === 1), MAILS_MS);

    const caught = new Set(await caughtMessageIds());
    const missing = booked.filter(({ id }) => !caught.has(`<booking-confirmed.0.${id}@localhost>`));
    expect(missing).toEqual([]);
  },
  MAILS_MS + 30_000,
);

it("answers with nothing worse than 503, and only while PostgreSQL is away", () => {
  const unexpected = seen.others.filter(
    ({ status, at }) => status !== 503 || !outages.some((away) => at >= away.from && at <= away.until),
  );

  expect(unexpected).toEqual([]);
});

it("says that it is not ready while PostgreSQL is away, and soon after that it is", () => {
  expect(outages.map(({ wasTold }) => wasTold)).toEqual(Array(KILLS).fill(true));
  for (const { readyAfter } of outages) expect(readyAfter).toBeLessThan(READY_MS);
});

it("leaves no two visits over one another", async () => {
  expect(await ask(OVERLAPS)).toEqual([]);
});

async function killAndWait(victim: Victim): Promise<void> {
  const before = pidOf(victim);
  kill(victim);
  await until(() => (pidOf(victim) ?? before) !== before, BACK_MS);
  await until(async () => (await statusOf("live")) === 200, BACK_MS);
}

async function killDatabase(): Promise<void> {
  const from = performance.now();
  kill("postgres");
  let wasTold = false;
  await until(async () => {
    wasTold ||= (await statusOf("ready")) === 503;
    return ask("select 1").then(
      () => true,
      () => false,
    );
  }, BACK_MS);
  const back = performance.now();
  await until(async () => (await statusOf("ready")) === 200, BACK_MS);
  const readyAfter = performance.now() - back;
  // What was asked just before may be answered a little later.
  outages.push({ from, until: performance.now() + 1_000, wasTold, readyAfter });
}

const statusOf = (health: "live" | "ready"): Promise<number> =>
  fetch(`${told("SITE_URL")}/api/health/${health}`, { signal: AbortSignal.timeout(5_000) }).then(
    ({ status }) => status,
    () => 0,
  );

const readBooked = (): Promise<Booked[]> =>
  ask<Booked>(
    `select b.id, b.reference, b.starts_at as start, count(m.id)::int as messages,
            count(m.id) filter (where m.state = 'SENT')::int as sent
       from bookings b left join messages m on m.booking_id = b.id and m.kind = 'BOOKING_CONFIRMED'
      where b.created_at >= $1 and b.email like '%@site.test' group by b.id`,
    [begun],
  );

async function caughtMessageIds(): Promise<string[]> {
  const mails = (await (await fetch(`${told("INBOX_URL")}/api/email`)).json()) as {
    headers: Record<string, string>;
  }[];
  return mails.map(({ headers }) => headers["message-id"] ?? "");
}

function inAnyOrder<Item>(items: readonly Item[]): Item[] {
  const places = items.map((item) => ({ item, place: chance() }));
  return places.sort((a, b) => a.place - b.place).map(({ item }) => item);
}
