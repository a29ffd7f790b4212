import { setTimeout as pause } from "node:timers/promises";
import { noteControl, noteFigure } from "@/tests/support/figures";
import { until } from "@/tests/support/mail-server";
import { rounds } from "@/tests/support/rounds";
import { bookingRequest, freeSlots, told, type Answer } from "../clinic-over-http";
import { deskCookie, openDesk, type OpenDesk } from "../open-desk";
import { ask, OVERLAPS } from "../site-database";
import { startTwinSite, startTwinWorker, type Twin } from "../twins";

jest.setTimeout(240_000);

const CLIENTS = 6;
/** How long people book before one of each is killed, and after; longer, and they would find no free time. */
const MS = rounds({ short: 2_000, proof: 15_000 });
/** Killed with a mail in its hands, a worker leaves it to the sweep, a minute or more later: too long for every change. */
const endWorker = () => (process.env["PROOF"] === "true" ? worker.kill() : worker.stop());
const HEARD_MS = 5_000;
/** A mail whose worker was killed waits for the sweep of a minute. */
const MAILS_MS = 150_000;
const VISIT = { treatment: "phone-question", practitioner: "any" };

let site: Twin;
let worker: Twin;
let starts: string[];
let begun: Date;
const desks: OpenDesk[] = [];

beforeAll(async () => {
  [site, worker] = await Promise.all([startTwinSite(), startTwinWorker()]);
  starts = (await freeSlots("phone-question")).map(({ start }) => start);
  begun = (await ask<{ now: Date }>("select now()"))[0]?.now as Date;
});
afterAll(async () => {
  for (const desk of desks) desk.close();
  await Promise.all([site.stop(), worker.stop()]);
});

const nextStart = (): string => starts.shift() ?? "";
const dayOf = (start: string): string => start.slice(0, 10);

it("tells every open desk of a visit, whichever site it was booked at", async () => {
  const cookie = await deskCookie();
  for (const url of [told("SITE_URL"), site.url]) desks.push(await openDesk(url, cookie));
  for (const bookedAt of [told("SITE_URL"), site.url]) {
    const before = desks.map((desk) => desk.heard().length);
    const start = nextStart();

    expect((await bookingRequest({ ...VISIT, start })(bookedAt)).status).toBe(201);

    const news = (desk: OpenDesk, place: number) => desk.heard().slice(before[place]);
    await until(
      () => desks.every((desk, place) => news(desk, place).includes(`{"days":["${dayOf(start)}"]}`)),
      HEARD_MS,
    );
  }
});

it("books one time once when it is asked for at both at the same moment", async () => {
  const [slot] = await freeSlots("phone-question");
  const [practitioner = ""] = slot?.practitioners ?? [];
  const visit = { treatment: "phone-question", practitioner, start: slot?.start ?? "" };

  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) => bookingRequest(visit)(index % 2 ? site.url : told("SITE_URL"))),
  );

  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(39);
});

it("answers one request alike at both sites", async () => {
  const send = bookingRequest({ ...VISIT, start: nextStart() });

  const answers = await Promise.all([send(), send(site.url), send(), send(site.url)]);

  expect(new Set(answers.map(({ status, body }) => `${status} ${body.reference}`)).size).toBe(1);
});

type Seen = { acknowledged: string[]; others: number[]; turnedToTheOther: number };

/** As a proxy before two sites does: what one does not answer is sent to the other. */
async function answerOf(
  send: (siteUrl?: string) => Promise<Answer>,
  urls: string[],
  seen: Seen,
): Promise<Answer> {
  try {
    return await send(urls[0]);
  } catch {
    seen.turnedToTheOther += 1;
    return send(urls[1]);
  }
}

it("leaves no patient without an answer, and no visit without its one mail, when one of each is killed", async () => {
  const seen: Seen = { acknowledged: [], others: [], turnedToTheOther: 0 };
  let isOver = false;
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    for (let turn = client; !isOver; turn++) {
      const urls = turn % 2 ? [site.url, told("SITE_URL")] : [told("SITE_URL"), site.url];
      const answer = await answerOf(bookingRequest({ ...VISIT, start: nextStart() }), urls, seen);
      if (answer.status === 201) seen.acknowledged.push(answer.body.reference ?? "");
      else if (answer.status !== 409) seen.others.push(answer.status);
      await pause(150);
    }
  });
  await pause(MS);
  site.kill();
  await endWorker();
  await pause(MS);
  isOver = true;
  await Promise.all(clients);

  expect(seen.others).toEqual([]);
  expect(seen.turnedToTheOther).toBeGreaterThan(0);
  expect(seen.acknowledged.length).toBeGreaterThan(CLIENTS);
  await until(async () => (await unsent()).length === 0, MAILS_MS);
  const booked = await ask<{ reference: string }>(
    "select reference from bookings where reference = any($1)",
    [seen.acknowledged],
  );
  expect(booked).toHaveLength(seen.acknowledged.length);
  expect(await ask(OVERLAPS)).toEqual([]);
  noteFigure("bookings acknowledged while one site and one worker were killed", seen.acknowledged.length);
  noteFigure("requests that the other site answered instead", seen.turnedToTheOther);
});

/** Visits of this test that do not have exactly one confirmation that has arrived. */
const unsent = () =>
  ask(
    `select b.id from bookings b left join messages m on m.booking_id = b.id and m.kind = 'BOOKING_CONFIRMED'
      where b.created_at >= $1 and b.email like '%@site.test'
      group by b.id having count(*) filter (where m.state = 'SENT') <> 1`,
    [begun],
  );

it("goes on telling the desk that is left", async () => {
  const [left] = desks;
  const before = left?.heard().length ?? 0;
  const start = nextStart();
  await bookingRequest({ ...VISIT, start })();

  await until(() => left?.heard().slice(before).includes(dayOf(start)) ?? false, HEARD_MS);
});

it("has nobody to answer without the other site (this shows that one was dead)", async () => {
  await expect(bookingRequest({ ...VISIT, start: nextStart() })(site.url)).rejects.toThrow("fetch failed");
  noteControl("the other site", "a request has no answer");
});
