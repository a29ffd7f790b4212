import { setTimeout as pause } from "node:timers/promises";
import { connect } from "node:tls";
import { anyPort, freePort } from "@/scripts/start/ports";
import { bookingToSend, freeSlots } from "@/tests/site/clinic-over-http";
import { ask, OVERLAPS } from "@/tests/site/site-database";
import { startTwinSite, type Twin } from "@/tests/site/twins";
import { noteControl, noteFigure } from "@/tests/support/figures";
import { caddyVersion, startRealProxy, type RealProxy } from "./real-proxy";

jest.setTimeout(120_000);

/** The limit for guesses at links of visits, thirty a minute, made wide enough for the bookings below. */
const MULTIPLIER = 10;
const GUESSES = 30 * MULTIPLIER;
/** Each of these is a visitor; by their addresses the proxy shares them out. */
const CLIENTS = Array.from({ length: 8 }, (_, index) => `127.0.0.${index + 11}`);
const TWO_YEARS = "max-age=63072000; includeSubDomains";
const TOGETHER_MS = 3_000;
/** What a head may take, with a little for a busy machine. */
const HEAD_MS = 12_000;

let port: number;
let sites: [Twin, Twin];
let proxy: RealProxy;

beforeAll(async () => {
  if (!caddyVersion()) throw new Error("Caddy is not installed: apt-get install caddy");
  port = await freePort(anyPort());
  const settings = {
    ...{ APP_URL: `https://localhost:${port}`, TRUSTED_PROXIES: "1" },
    RATE_LIMIT_MULTIPLIER: String(MULTIPLIER),
  };
  sites = await Promise.all([startTwinSite(settings), startTwinSite(settings)]);
  proxy = await startRealProxy(port, urls());
  noteFigure("Caddy", caddyVersion() ?? "");
});
afterAll(() => Promise.all([proxy?.stop(), ...sites.map((site) => site.stop())]));
const urls = () => sites.map(({ url }) => url);

it("tells browsers to come by TLS for two years, and nobody what it is", async () => {
  const { status, headers } = await proxy.ask({ path: "/" });

  expect(status).toBe(200);
  expect(headers["strict-transport-security"]).toBe(TWO_YEARS);
  expect([headers["server"], headers["x-powered-by"]]).toEqual([undefined, undefined]);
});

it("says so also where it answers by itself", async () => {
  const { status, headers } = await proxy.ask({ path: "/api/metrics" });

  expect([status, headers["strict-transport-security"]]).toEqual([404, TWO_YEARS]);
});

it.each(["/api/metrics", "/api/health/live", "/api/health/ready"])("keeps %s inside", async (path) => {
  expect((await proxy.ask({ path })).status).toBe(404);
  expect((await fetch(sites[0].url + path)).status).not.toBe(404);
});

it.each([
  // Caddy before 2.7 says 502 (github.com/caddyserver/caddy/issues/5652).
  { what: "a form of 3 MB", path: "/contact", megabytes: 3, refusals: [413, 502] },
  // Of somebody who is not signed in the site wants no byte, so it may be the first to say no.
  { what: "a file of 51 MB", path: "/api/desk/imports", megabytes: 51, refusals: [413, 502, 401] },
])("refuses $what", async ({ path, megabytes, refusals }) => {
  const body = Buffer.alloc(megabytes * 1_000_000, "a");
  const headers = { Origin: `https://localhost:${port}`, "Content-Type": "text/plain" };

  const { status } = await proxy.ask({ method: "POST", path, headers, body });

  expect(refusals).toContain(status);
});

it("counts callers by the address that they have, whatever they write of it", async () => {
  const guess = (turn: number, from: string) =>
    proxy.ask({ path: "/api/bookings/guess", headers: { "X-Forwarded-For": `203.0.113.${turn}` }, from });
  const statuses = [];
  for (let turn = 0; turn < GUESSES + 5; turn++) statuses.push((await guess(turn % 250, "127.0.0.9")).status);

  expect(statuses).toEqual([...Array(GUESSES).fill(404), ...Array(5).fill(429)]);
  expect((await guess(1, "127.0.0.10")).status).toBe(404);
});

it("ends a head that is sent too slowly", async () => {
  const begun = performance.now();
  const socket = connect({ host: "127.0.0.1", port, servername: "localhost", ca: proxy.ca });
  socket.on("error", () => undefined);
  socket.write(`GET / HTTP/1.1\r\nHost: localhost:${port}\r\n`);
  const dripping = setInterval(() => socket.write("X: 1\r\n"), 500);
  await new Promise((resolve) => socket.once("close", resolve));
  clearInterval(dripping);

  expect(performance.now() - begun).toBeLessThan(HEAD_MS);
});

it("drops nothing, bookings neither, while one of the sites is given notice and goes", async () => {
  const starts = (await freeSlots("phone-question")).map(({ start }) => start);
  const statuses: number[] = [];
  let isOver = false;
  const clients = CLIENTS.map(async (from) => {
    while (!isOver) {
      const { key, body } = bookingToSend({
        treatment: "phone-question",
        practitioner: "any",
        start: starts.shift() ?? "",
      });
      const headers = { "Content-Type": "application/json", "Idempotency-Key": key };
      const booked = await proxy.ask({ method: "POST", path: "/api/bookings", headers, body, from });
      const page = await proxy.ask({ path: "/practitioners", from });
      statuses.push(booked.status, page.status);
      await pause(200);
    }
  });
  await pause(TOGETHER_MS);
  expect(await sites[0].leave()).toBe(0);
  await pause(TOGETHER_MS);
  isOver = true;
  await Promise.all(clients);

  expect(statuses.filter((status) => ![200, 201, 409].includes(status))).toEqual([]);
  expect(statuses.filter((status) => status === 201).length).toBeGreaterThan(2 * CLIENTS.length);
  expect(await ask(OVERLAPS)).toEqual([]);
  noteFigure("bookings and pages answered while one of two sites went, none dropped", statuses.length);
});

it("loses requests when it neither looks at the sites nor tries the other (this shows that it does)", async () => {
  const rash = await startRealProxy(await freePort(anyPort()), urls(), (caddyfile) =>
    caddyfile.replace(/^\s*(?:lb_try_|health_).*\n/gm, ""),
  );
  const lost = (by: RealProxy) =>
    Promise.all(CLIENTS.map((from) => by.ask({ path: "/contact", from }))).then(
      (answers) => answers.filter(({ status }) => status !== 200).length,
    );

  const [byOurs, byRash] = [await lost(proxy), await lost(rash).finally(rash.stop)];

  expect(byOurs).toBe(0);
  expect(byRash).toBeGreaterThan(0);
  noteControl("trying the other site", `${byRash} of ${CLIENTS.length} visitors see nothing`);
});
