import { book, call } from "@/tests/integration/api/calls";
import { makeBody } from "@/tests/integration/api/booking-makers";
import { noteFigure } from "@/tests/support/figures";
import { freshDatabase } from "@/tests/support/database";
import { seedClinic } from "@/tests/support/clinic-makers";

process.env["RATE_LIMIT_MULTIPLIER"] = "1";
jest.setTimeout(120_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());
afterEach(() =>
  query("truncate bookings, slots, holds, patients, messages, idempotency_keys, rate_limits cascade"),
);

type Slot = { start: string };
const freeSlots = async (): Promise<Slot[]> =>
  (await call("GET", "/api/slots?treatment=follow-up&days=62")).json["slots"] as Slot[];

/** Each for another person and time, as a program does that wants all of them. */
async function bookFrom(address: string, slots: Slot[], every: number, tries: number): Promise<number[]> {
  const statuses = [];
  for (let at = 0; at < tries; at++) {
    const patient = { name: `Client ${at}`, email: `client${at}@${address}.test`, phone: "207 555 0100" };
    const body = makeBody({ start: slots[(at * every) % slots.length]?.start }, patient);
    statuses.push((await book(body, { "X-Forwarded-For": address })).status);
  }
  return statuses;
}
const booked = (statuses: number[]) => statuses.filter((status) => status === 201).length;

it("books twenty visits a day for one address group, and leaves 95 % of all times open", async () => {
  const before = await freeSlots();

  const statuses = await bookFrom("203.0.113.7", before, 61, 25);

  expect(booked(statuses)).toBe(20);
  expect(statuses.at(-1)).toBe(429);
  const share = (await freeSlots()).length / before.length;
  noteFigure("% of all times open after 20 visits booked from one address", Math.round(100 * share));
  expect(share).toBeGreaterThanOrEqual(0.95);
});

it("books sixty an hour for all programs together, whatever their addresses", async () => {
  const before = await freeSlots();
  const statuses = [];
  for (let host = 0; host < 5; host++) {
    statuses.push(...(await bookFrom(`198.51.100.${host}`, before.slice(host * 200), 13, 15)));
  }

  expect(booked(statuses)).toBe(60);
  expect(statuses.slice(-10)).toEqual(Array(10).fill(429));
});
