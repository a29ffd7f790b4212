import { setTimeout as pause } from "node:timers/promises";
import { SCREENING } from "@/lib/domain/screening";
import { noteControl, noteFigure } from "@/tests/support/figures";
import { plainForm, type PlainForm } from "@/tests/support/plain-forms";
import { bookingRequest, freeSlots } from "../clinic-over-http";
import { newerBuild } from "../newer-build";
import { deskCookie } from "../open-desk";
import { ask } from "../site-database";
import { startSmallProxy, type SmallProxy } from "../small-proxy";
import { startTwinSite, type Twin } from "../twins";

/** A build takes half a minute, and on a machine with much else to do ten. */
jest.setTimeout(1_200_000);

const CLIENTS = 4;
const PAGES = ["/", "/contact", "/book", "/practitioners"];
/** How long both serve, and how long the new one serves alone. */
const TOGETHER_MS = 3_000;
const VISIT = { treatment: "phone-question", practitioner: "any" };

let older: Twin;
let newer: Twin;
let proxy: SmallProxy;
let cookie: string;
let starts: string[];

beforeAll(async () => {
  const home = await newerBuild();
  cookie = await deskCookie();
  older = await startTwinSite();
  newer = await startTwinSite({}, home);
  starts = (await freeSlots("phone-question")).map(({ start }) => start).slice(60);
  proxy = await startSmallProxy(older.url);
});
afterAll(async () => {
  proxy.stop();
  await Promise.all([older.stop(), newer.stop()]);
});

const nextStart = (): string => starts.shift() ?? "";

async function bookedVisit(): Promise<{ token: string; reference: string }> {
  const { body } = await bookingRequest({ ...VISIT, start: nextStart() })(older.url);
  return { token: body.manageUrl?.split("/").at(-1) ?? "", reference: body.reference ?? "" };
}

const stateOf = async (reference: string) =>
  (
    await ask<{ id: string; status: string }>("select id, status::text from bookings where reference = $1", [
      reference,
    ])
  )[0];

const NO_TO_ALL = Object.fromEntries(SCREENING.questions.map(({ id }) => [id, "no"]));

describe("a form that was opened before the update", () => {
  it("begins a booking", async () => {
    const { send } = await plainForm(older.url, "/book", 'name="version"');

    const answer = await send(NO_TO_ALL, newer.url);

    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      expect.stringMatching(/\/book\/[\da-f-]{36}/),
    ]);
  });

  it("cancels a visit, sent without scripts and with them", async () => {
    for (const send of [withoutScripts, withScripts]) {
      const { token, reference } = await bookedVisit();
      const form = await plainForm(older.url, `/visit/${token}/cancel`, `/visit/${token}/move`);

      const { headers } = await send(form, token);

      expect(headers.get("location") ?? headers.get("x-action-redirect")).toContain(`/visit/${token}`);
      expect((await stateOf(reference))?.status).toBe("CANCELLED");
    }
  });

  it("cancels a visit at the desk", async () => {
    const { reference } = await bookedVisit();
    const { id } = (await stateOf(reference)) as { id: string };
    const { send } = await plainForm(older.url, `/desk/visits/${id}/cancel`, 'name="askedBy"', cookie);

    const answer = await send({ askedBy: "PATIENT", tell: "no" }, newer.url);

    expect(answer.status).toBe(303);
    expect((await stateOf(reference))?.status).toBe("CANCELLED");
  });

  it("would lead nowhere if its action were named otherwise by the newer build (this shows that names count)", async () => {
    const { token, reference } = await bookedVisit();
    const form = await plainForm(older.url, `/visit/${token}/cancel`, `/visit/${token}/move`);
    const name = actionOf(form);
    const field = form.hidden.find(([, value]) => value.includes(name)) as [string, string];

    const { status } = await form.send(
      { [field[0]]: field[1].replace(name, `${name.slice(0, 2)}${"a".repeat(40)}`) },
      newer.url,
    );

    expect(status).not.toBe(303);
    expect((await stateOf(reference))?.status).toBe("BOOKED");
    noteControl(
      "names of actions that stay",
      `the form is answered by ${status}, and the visit is not cancelled`,
    );
  });
});

it("has the files of a page that the other build has made, when what browsers run is the same", async () => {
  const { page } = await plainForm(older.url, "/book", 'name="version"');
  const files = new Set(page.match(/\/_next\/static\/[^"\\?]+\.(?:js|css|woff2)/g));

  const statuses = await Promise.all([...files].map((file) => fetch(newer.url + file)));

  expect(files.size).toBeGreaterThan(5);
  expect(statuses.filter(({ ok }) => !ok).map(({ url }) => url)).toEqual([]);
});

const withoutScripts = ({ send }: PlainForm) => send({}, newer.url);

/** As Next.js calls an action from a page: its name in a header, what it is given in the body. */
const withScripts = (form: PlainForm, token: string) =>
  fetch(`${newer.url}/visit/${token}/cancel`, {
    method: "POST",
    body: JSON.stringify([token]),
    redirect: "manual",
    headers: { Origin: newer.url, "Next-Action": actionOf(form), "Content-Type": "text/plain;charset=UTF-8" },
  });

/** 42 hexadecimal digits that name the action. */
const actionOf = ({ hidden }: PlainForm): string =>
  hidden.map(([name, value]) => /[\da-f]{42}/.exec(name + value)?.[0]).find(Boolean) ?? "";

it("drops nothing while the newer site takes the older one's place", async () => {
  const statuses: number[] = [];
  let isOver = false;
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    for (let turn = client; !isOver; turn++) {
      const page = await fetch(proxy.url + PAGES[turn % PAGES.length]);
      await page.arrayBuffer();
      const booked = await bookingRequest({ ...VISIT, start: nextStart() })(proxy.url);
      statuses.push(page.status, booked.status);
      await pause(100);
    }
  });
  await pause(TOGETHER_MS);
  proxy.add(newer.url);
  await pause(TOGETHER_MS);
  const code = await older.leave();
  await pause(TOGETHER_MS);
  isOver = true;
  await Promise.all(clients);

  expect(code).toBe(0);
  expect([...proxy.counts.keys()].sort()).toEqual([older.url, newer.url].sort());
  expect(statuses.filter((status) => ![200, 201, 409].includes(status))).toEqual([]);
  expect(statuses.filter((status) => status === 201).length).toBeGreaterThan(CLIENTS);
  noteFigure(
    "pages and bookings answered while one build took the other's place, none dropped",
    statuses.length,
  );
});
