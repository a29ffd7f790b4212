import ICAL from "ical.js";
import { cancelBooking } from "@/lib/booking/cancel-booking";
import { pool } from "@/lib/data/client";
import { oweReminders } from "@/lib/messages/owe-reminders";
import { at, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookSomeone, mailServer, untilState, whileWorking } from "@/tests/support/deliveries";
import { until } from "@/tests/support/mail-server";
import { noteFigure } from "@/tests/support/figures";
import { rounds } from "@/tests/support/rounds";

jest.setTimeout(180_000);

const { query: asOwner } = freshDatabase();
/** Races ask side by side, so each question gets a connection of its own. */
const query = ((text: string, values: unknown[]) => pool().query(text, values)) as typeof asOwner;
const server = mailServer();

/** Run side by side, each with a time of its own. */
const TIMES = ["10:30", "11:30", "14:30", "15:30", "16:30", "17:30"].map((time) => at(TUESDAY, time));
const ROUNDS = rounds({ short: 4, proof: 17 });
/** When the last reminder is due, a day and more before the visit: its patient may still cancel it. */
const DUE = at("2026-11-28", "10:00");

beforeAll(() => seedClinic());
afterEach(() => asOwner("truncate bookings, patients, graphile_worker._private_jobs cascade"));

/** A visit whose patient knows of it, for one race. */
async function knownVisit(race: number, start = TIMES[0]) {
  const patient = { name: `Patient ${race}`, email: `race${race}@example.com`, phone: null, birthDate: null };
  const visit = await bookSomeone(query, { start: start ?? 0, practitioner: "marcus-osei", patient });
  await query("update bookings set created_at = $2 where id = $1", [visit.bookingId, new Date(NOW)]);
  await untilState(query, visit.messageId, "SENT");
  await query("update messages set sent_at = $2 where id = $1", [visit.messageId, new Date(NOW)]);
  return { ...visit, address: patient.email };
}

const nothingOwed = (bookingId: string) =>
  until(
    async () =>
      (await query("select from messages where state = 'OWED' and booking_id = $1", [bookingId])).rows
        .length === 0,
    15_000,
  );

const reminderOf = async (bookingId: string) =>
  (
    await query(
      "select state, server_reply from messages where kind = 'VISIT_REMINDER' and booking_id = $1",
      [bookingId],
    )
  ).rows[0] as { state: string; server_reply: string };

const subjectsTo = (address: string) =>
  server.delivered
    .filter(({ recipients }) => recipients.includes(address))
    .map(({ mail }) => mail.subject?.split(":")[0]);

function lastEntryTo(address: string) {
  const mail = server.delivered.filter(({ recipients }) => recipients.includes(address)).at(-1)?.mail;
  const invite = mail?.attachments.find(({ contentType }) => contentType === "application/ics");
  const calendar = new ICAL.Component(ICAL.parse(String(invite?.content)));
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") as ICAL.Component);
  return { method: calendar.getFirstPropertyValue("method"), sequence: event.sequence };
}

it(`lets ${ROUNDS * TIMES.length} cancellations race with a reminder: the last thing every patient hears is the cancellation`, async () => {
  const seen = { reminded: 0, spared: 0 };
  const race = async (round: number, lane: number) => {
    const { bookingId, address } = await knownVisit(round * TIMES.length + lane, TIMES[lane]);
    const wait = new Promise((resolve) => setTimeout(resolve, round * 8));
    await Promise.all([oweReminders(DUE), wait.then(() => cancelBooking(bookingId, DUE))]);
    await nothingOwed(bookingId);

    const isSpared = (await reminderOf(bookingId))?.state !== "SENT";
    seen[isSpared ? "spared" : "reminded"] += 1;
    expect(subjectsTo(address)).toEqual(["Booked", ...(isSpared ? [] : ["Reminder"]), "Cancelled"]);
    expect(lastEntryTo(address)).toEqual({ method: "CANCEL", sequence: 1 });
  };

  await whileWorking(async () => {
    for (let round = 0; round < ROUNDS; round++)
      await Promise.all(TIMES.map((_time, lane) => race(round, lane)));
  }, DUE);

  expect(seen.reminded + seen.spared).toBe(ROUNDS * TIMES.length);
  expect(seen.reminded * seen.spared).toBeGreaterThan(0);
  noteFigure("cancellations that raced with a reminder", ROUNDS * TIMES.length);
  noteFigure("reminders that were spared", seen.spared);
});

it("holds the cancellation back until the reminder, which is on its way already, has arrived", async () => {
  await whileWorking(async () => {
    const { bookingId, address } = await knownVisit(1000);
    server.mood.afterTaking = async () => {
      server.mood.afterTaking = null;
      await cancelBooking(bookingId, DUE);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(subjectsTo(address)).toEqual(["Booked", "Reminder"]);
    };
    await oweReminders(DUE);
    await until(() => subjectsTo(address).length === 3, 15_000);

    expect(subjectsTo(address)).toEqual(["Booked", "Reminder", "Cancelled"]);
  }, DUE);
});

it("sends no reminder of a visit that was cancelled before the worker came to it", async () => {
  const { bookingId, address } = await whileWorking(() => knownVisit(1001), DUE);
  await oweReminders(DUE);
  await cancelBooking(bookingId, DUE);
  await whileWorking(() => nothingOwed(bookingId), DUE);

  expect(await reminderOf(bookingId)).toMatchObject({
    state: "SKIPPED",
    server_reply: expect.stringMatching(/cancelled/),
  });
  expect(subjectsTo(address)).toEqual(["Booked", "Cancelled"]);
});
