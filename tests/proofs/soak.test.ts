import { setTimeout as pause } from "node:timers/promises";
import { seededChance } from "@/prisma/demonstration/seeded-chance";
import { told } from "@/tests/site/clinic-over-http";
import { deskCookie, openDesk } from "@/tests/site/open-desk";
import { pidOf } from "@/tests/site/processes";
import { ask } from "@/tests/site/site-database";
import { startTwinWorker, type Twin } from "@/tests/site/twins";
import { notedSeed, noteControl, noteFigure } from "@/tests/support/figures";
import { until } from "@/tests/support/mail-server";
import { rounds } from "@/tests/support/rounds";
import { Faults, openAndDropDesks } from "./soak/faults";
import { watchMemory, whatIsOpen, type Watched } from "./soak/gauges";
import { growthOf, isGrowing, leftOpen, type Open, type Sample } from "./soak/growth";
import { Traffic } from "./soak/traffic";

/** MINUTES=6 takes six minutes. */
const MINUTES = Number(process.env["MINUTES"] ?? rounds({ short: 2, proof: 60 }));
const LENGTH_MS = MINUTES * 60_000;
const PER_SECOND = 5;
const DESKS = 3;
/** As many as come in five minutes at that rate: a clinic that was started a minute ago fills what it remembers. */
const WARM_UP = 1_500;
/** Idle connections to the database are closed after ten seconds, those of browsers after five. */
const QUIET_MS = 30_000;
const SAMPLE_MS = Math.min(10_000, LENGTH_MS / 120);
const SAY_MS = 30_000;
/** Every mail has left by then: one whose worker was killed waits for the sweep, others for their next try. */
const MAILS_MS = 600_000;

jest.setTimeout(60_000);

const seed = notedSeed();
let watched: Watched;
let longWorker: Twin;
let traffic: Traffic;
let faults: Faults;
let memory: Record<string, Sample[]>;
let before: Open;
let after: Open;
let dropped: number;
let mailsLeft: number;

beforeAll(async () => {
  const cookie = await deskCookie();
  // The clinic's own worker is killed now and then; this one lives as long as the site.
  longWorker = await startTwinWorker();
  watched = { site: pidOf("web") as number, worker: longWorker.pid };
  traffic = new Traffic(seededChance(seed), cookie);
  faults = new Faults();

  const warm = new AbortController();
  const desks = openAndDropDesks(DESKS, cookie, warm.signal);
  await traffic.warmUp(WARM_UP);
  warm.abort();
  await desks;
  await quiet();
  before = await whatIsOpen(watched);

  const over = AbortSignal.timeout(LENGTH_MS);
  const { samples, stop } = watchMemory(watched, SAMPLE_MS);
  const saying = setInterval(say, SAY_MS, performance.now(), samples);
  const happening = faults.happen(LENGTH_MS, over);
  [, dropped] = await Promise.all([
    traffic.run(PER_SECOND, over),
    openAndDropDesks(DESKS, cookie, over),
    happening,
  ]);
  clearInterval(saying);
  stop();
  memory = samples;
  mailsLeft = await quiet();
  after = await whatIsOpen(watched);
}, LENGTH_MS + 1_800_000);

afterAll(async () => {
  await longWorker.stop();
  noteFigure("minutes", MINUTES);
  noteFigure("requests of all kinds", traffic.answered - WARM_UP);
  noteFigure("of these in a second", ((traffic.answered - WARM_UP) / (LENGTH_MS / 1_000)).toFixed(1));
  noteFigure("times that something was killed, stopped or silent", faults.happened);
  noteFigure("answers with 503 because of that", refused().length - busy().length);
  noteFigure("answers with 503 without that, because the machine was busy", busy().length);
  noteFigure("bookings acknowledged, and found", traffic.visits.acknowledged.length);
  noteFigure("streams of open desks dropped", dropped);
  for (const [whose, samples] of Object.entries(memory))
    noteFigure(`growth of the ${whose}`, `${(100 * growthOf(samples, LENGTH_MS)).toFixed(1)} %`);
  for (const [what, count] of Object.entries(after))
    noteFigure(`${what}, before and after`, `${before[what]} and ${count}`);
});

/** Until every mail has gone, and whatever is closed by itself has been. @returns how many mails have not */
async function quiet(): Promise<number> {
  const owed = () => ask("select from messages where state = 'OWED'").then(({ length }) => length);
  await until(async () => (await owed()) === 0, MAILS_MS).catch(() => undefined); // counted below
  await pause(QUIET_MS);
  return owed();
}

function say(begun: number, samples: Record<string, Sample[]>): void {
  const seconds = Math.round((performance.now() - begun) / 1_000);
  const sizes = Object.entries(samples).map(
    ([whose, all]) => `${whose} ${Math.round(all.at(-1)?.value ?? 0)} MB`,
  );
  const counts = `${traffic.answered - WARM_UP} answers, ${refused().length} with 503, ${unexpected().length} unexpected`;
  process.stderr.write(
    `${seconds} of ${LENGTH_MS / 1_000} s: ${counts}; ${sizes.join(", ")}; last fault: ${faults.last}\n`,
  );
}

const refused = () => traffic.odd.filter(({ status }) => status === 503);
/** Honest, and without a fault of ours: a machine with much else to do has let somebody wait too long. */
const busy = () => refused().filter((odd) => !faults.explains(odd));
const unexpected = () => traffic.odd.filter(({ status }) => status !== 503);
/** Of a hundred requests, so many may meet a machine that is busy with other things. */
const MOST_BUSY = 1;

it("answers as it must, and by nothing worse than 503, which is hardly ever seen but while PostgreSQL is away", () => {
  expect(unexpected()).toEqual([]);
  expect((100 * busy().length) / traffic.answered).toBeLessThan(MOST_BUSY);
  expect(traffic.answered - WARM_UP).toBeGreaterThan(0.9 * (LENGTH_MS / 1_000) * PER_SECOND);
});

it("has sent every mail", () => {
  expect(mailsLeft).toBe(0);
});

it("goes on by itself after everything that went wrong", () => {
  expect(faults.unhealed).toEqual([]);
  expect(pidOf("web")).toBe(watched["site"]);
});

it("has every visit that was acknowledged, as its patient last heard of it", async () => {
  const { acknowledged } = traffic.visits;
  const rows = await ask<{ reference: string; starts_at: Date; status: string }>(
    "select reference, starts_at, status::text from bookings where reference = any($1)",
    [acknowledged.map(({ reference }) => reference)],
  );
  const found = new Map(rows.map((row) => [row.reference, row]));
  const wrong = acknowledged.filter(({ reference, start, status }) => {
    const row = found.get(reference);
    const isOtherTime = start !== null && row?.starts_at.getTime() !== Date.parse(start);
    return !row || isOtherTime || (status !== null && row.status !== status);
  });

  expect(acknowledged.length).toBeGreaterThan(10 * MINUTES);
  expect(wrong).toEqual([]);
});

/** In shorter runs the garbage that is not collected yet hides what is kept: they only show that all of this works. */
const CAN_TELL = MINUTES >= 30;

it("takes no more memory at the end than after its first minutes, give or take a tenth", () => {
  const growing = Object.entries(memory).filter(([, samples]) => isGrowing(samples, LENGTH_MS));

  expect(Object.keys(memory)).toHaveLength(3);
  if (CAN_TELL) expect(growing.map(([whose]) => whose)).toEqual([]);
});

/**
 * A worker looks for work in four places at once, over one connection or up to four. The database is away six times in
 * an hour: were one forgotten each time, it would be more.
 */
const SWING = { "connections to PostgreSQL": 6, "descriptors of the worker": 3, "sockets of the worker": 3 };

it("has let go of every connection, socket and file", () => {
  expect(leftOpen(before, after, SWING)).toEqual([]);
});

it("would be found out by open desks that nobody closes (this shows that the count counts)", async () => {
  const cookie = await deskCookie();
  const desks = await Promise.all(Array.from({ length: 5 }, () => openDesk(told("SITE_URL"), cookie)));
  try {
    // With connections to the database: each stream asks now and then whether who listens may still.
    const found = leftOpen(after, await whatIsOpen(watched), SWING);
    expect(found).toContainEqual(expect.stringMatching(/^([5-9]|\d\d) more sockets of the site$/));
    noteControl("closing connections", found.join(" and "));
  } finally {
    for (const desk of desks) desk.close();
  }
});
