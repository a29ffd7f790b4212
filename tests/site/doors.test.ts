import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noteFigure } from "@/tests/support/figures";
import { rounds } from "@/tests/support/rounds";
import { told } from "./clinic-over-http";
import { DOORS, throwAt, type Answered } from "./doors";
import { sendRaw, type Raw } from "./raw-request";
import { everythingThatMatters } from "./site-database";
import { workerStandsStill } from "./standing-worker";

jest.setTimeout(600_000);
workerStandsStill();

/** In everyday runs each door meets one kind of nonsense in four, and all doors together every kind. */
const ONE_IN = rounds({ short: 4, proof: 1 });
/** What is not all sent within ten seconds is ended; a little is left for a busy machine. */
const LONGEST_MS = 12_000;

let answered: Answered[];
let before: Record<string, string>;

beforeAll(async () => {
  before = await everythingThatMatters();
  answered = await throwAt(DOORS, { oneIn: ONE_IN });
});

afterAll(() => {
  noteFigure("doors", DOORS.length);
  noteFigure("requests at them", answered.length);
  noteFigure("slowest answer, ms", Math.round(Math.max(...answered.map(({ milliseconds }) => milliseconds))));
});

it("answers nothing of it with a fault of its own", () => {
  expect(answered.length).toBeGreaterThan(5_000 / ONE_IN);
  const faults = answered.filter(({ status }) => status >= 500);

  expect(faults.map(({ status, what, door }) => `${status} ${what} ${door}`).sort()).toEqual([]);
});

it("answers all of it in time", () => {
  expect(answered.filter(({ milliseconds }) => milliseconds > LONGEST_MS)).toEqual([]);
});

it("lets no form in that no page of ours has sent", () => {
  const foreign = /from (?:nowhere|elsewhere|nonsense)|hides its origin|calls foreign/;
  const let_in = answered.filter(
    ({ what, door, status }) =>
      foreign.test(what) && !(door.startsWith("/api/") && !door.startsWith("/api/desk/")) && status !== 403,
  );

  expect(let_in).toEqual([]);
});

it("does nothing by a method that only other servers know", () => {
  const strange = /^method (?:PUT|PATCH|DELETE|TRACE|PROPFIND|LOCK)$/;
  const done = answered.filter(({ what, status }) => strange.test(what) && status < 400);

  expect(done).toEqual([]);
});

it("changes no row, and writes nobody's words into its log as a line of their own", async () => {
  expect(await everythingThatMatters()).toEqual(before);
  expect(Object.prototype).not.toHaveProperty("polluted");
  const lines = readFileSync(join(told("DATA_DIR"), "web.log"), "utf8");
  expect(lines).not.toMatch(/unhandledRejection|uncaughtException|ERR_UNHANDLED/);
});

it("ends within ten seconds what is sent too slowly: a head, a form, JSON in chunks", async () => {
  const form = [
    `Origin: ${told("SITE_URL")}`,
    "Content-Type: multipart/form-data; boundary=b",
    "Content-Length: 100000",
  ];
  const json = ["Content-Type: application/json", "Idempotency-Key: 12345678", "Transfer-Encoding: chunked"];
  const slow: Raw[] = [
    { path: "/contact", isHeadOpen: true, drip: "X: 1\r\n" },
    { method: "POST", path: "/contact", lines: form, drip: "a" },
    { method: "POST", path: "/api/bookings", lines: json, drip: "1\r\n[\r\n" },
  ];

  const ends = await Promise.all(slow.map(sendRaw));

  expect(ends.filter(({ status }) => ![0, 408].includes(status))).toEqual([]);
  expect(ends.filter(({ milliseconds }) => milliseconds >= LONGEST_MS)).toEqual([]);
});

it.each([
  ["its image optimiser", "/_next/image?url=%2Ficon.svg&w=64&q=75"],
  ["its image optimiser for elsewhere", "/_next/image?url=http%3A%2F%2F127.0.0.1%2F&w=64&q=75"],
  ["source maps", "/_next/static/chunks/main.js.map"],
  ["its settings", "/.env"],
  ["its history", "/.git/config"],
  ["its build", "/_next/server/app/page.js"],
  ["a path upwards", "/_next/static/../../.env"],
  ["pages as data", "/_next/data/x/index.json"],
])("keeps to itself %s", async (_what, path) => {
  expect((await sendRaw({ path })).status).toBe(404);
});
