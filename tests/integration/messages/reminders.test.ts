import { confirmComing } from "@/lib/booking/confirm-coming";
import { moveBooking } from "@/lib/booking/move-booking";
import { showMessages } from "@/lib/desk/show-messages";
import type { Instant } from "@/lib/domain/interval";
import { oweReminders } from "@/lib/messages/owe-reminders";
import { sweep } from "@/lib/messages/sweep";
import { makeActor } from "@/tests/support/actors";
import { at, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookSomeone, mailServer, untilState, whileWorking } from "@/tests/support/deliveries";
import { until } from "@/tests/support/mail-server";

jest.setTimeout(60_000);

const { query } = freshDatabase();
const server = mailServer();

const START = at(TUESDAY, "10:30");
const THREE_DAYS_BEFORE = at("2026-11-28", "10:00");
const DAY_BEFORE = at("2026-11-30", "10:00");

beforeAll(() => seedClinic());
afterEach(() => query("truncate bookings, patients, graphile_worker._private_jobs cascade"));

/** Booked and confirmed on Sunday, November 22. */
async function confirmedVisit(overrides: Parameters<typeof bookSomeone>[1] = {}) {
  const visit = await bookSomeone(query, { start: START, practitioner: "marcus-osei", ...overrides });
  await query("update bookings set created_at = $1", [new Date(NOW)]);
  await whileWorking(() => untilState(query, visit.messageId, "SENT"));
  server.reset();
  return visit;
}

const reminders = async () =>
  (
    await query(
      `select id, state, sequence, ordinal, server_reply from messages
        where kind = 'VISIT_REMINDER' order by sequence, ordinal desc`,
    )
  ).rows as { id: string; state: string; sequence: number; ordinal: number; server_reply: string | null }[];
const states = async () => (await reminders()).map(({ state, ordinal }) => [state, ordinal]);

const nothingOwed = () =>
  until(async () => (await query("select from messages where state = 'OWED'")).rows.length === 0, 15_000);

const workAt = (now: Instant) => whileWorking(nothingOwed, now);

it("reminds once of each day that the clinic has chosen, however many workers look", async () => {
  const { bookingId, manageUrl } = await confirmedVisit();

  await oweReminders(THREE_DAYS_BEFORE - 1);
  expect(await reminders()).toEqual([]);
  for (const now of [THREE_DAYS_BEFORE, DAY_BEFORE]) {
    await Promise.all(Array.from({ length: 8 }, () => oweReminders(now)));
    await workAt(now);
    await sweep(now + 60_000);
  }

  expect(await states()).toEqual([
    ["SENT", 3],
    ["SENT", 1],
  ]);
  const [first] = server.delivered;
  expect(server.delivered.map(({ mail }) => mail.messageId)).toEqual([
    `<visit-reminder-3.0.${bookingId}@clinic.test>`,
    `<visit-reminder-1.0.${bookingId}@clinic.test>`,
  ]);
  expect(first?.mail.subject).toBe("Reminder: Tuesday, December 1, 2026 at 10:30 AM EST");
  expect(first?.mail.attachments).toEqual([]);
  for (const link of [manageUrl, `${manageUrl}/move`, `${manageUrl}/cancel`])
    expect(first?.mail.text?.split("\n")).toContain(link);
  expect((await query("select sequence from bookings")).rows).toEqual([{ sequence: 0 }]);
});

it("reminds nobody who has just moved the visit, and later reminds of the new time", async () => {
  const { bookingId } = await confirmedVisit();
  const now = at("2026-11-29", "11:00");
  const start = at(TUESDAY, "16:00");
  const moved = await moveBooking({ bookingId, treatment: "follow-up", start, practitioner: "any" }, now);
  expect(moved.ok).toBe(true);

  expect(await oweReminders(now)).toBe(0);
  await workAt(now);
  expect(await oweReminders(DAY_BEFORE - 1)).toBe(0);
  await oweReminders(DAY_BEFORE);
  await workAt(DAY_BEFORE);

  expect(server.delivered.map(({ mail }) => mail.subject)).toEqual([
    "Moved: now Tuesday, December 1, 2026 at 4:00 PM EST",
    "Reminder: Tuesday, December 1, 2026 at 4:00 PM EST",
  ]);
});

it("reminds nobody who has just booked", async () => {
  await confirmedVisit();
  const now = at("2026-11-30", "12:00");
  await query("update bookings set created_at = $1", [new Date(now)]);

  expect(await oweReminders(now)).toBe(0);
});

it("notes for the desk which reminders came too late because nobody was at work", async () => {
  await confirmedVisit();
  await oweReminders(at(TUESDAY, "09:00"));
  await oweReminders(at(TUESDAY, "09:01"));
  await oweReminders(START);

  expect(await states()).toEqual([
    ["SKIPPED", 3],
    ["SKIPPED", 1],
  ]);
  const { rows } = await showMessages(await makeActor(), "skipped", NOW);
  expect(rows.map(({ serverReply }) => serverReply)).toEqual([
    expect.stringMatching(/^Not sent: it came too late/),
    expect.stringMatching(/^Not sent: it came too late/),
  ]);
});

it.each([
  ["was cancelled", "update bookings set status = 'CANCELLED', sequence = 1", DAY_BEFORE, /cancelled/],
  ["has moved", "update bookings set sequence = 1", DAY_BEFORE, /changed since/],
  ["has begun", "update bookings set status = 'ARRIVED'", DAY_BEFORE, /had begun/],
  ["is over two hours away no more", "select 1", at(TUESDAY, "08:31"), /too late/],
  ["began while the mail waited", "select 1", START, /had begun/],
  [
    "is told of by a mail that is on its way",
    `insert into messages (id, kind, booking_id, sequence, recipient, due_at)
     select gen_random_uuid(), 'BOOKING_CHANGED', id, 0, 'ann@example.com', now() + interval '1 hour' from bookings`,
    DAY_BEFORE,
    /another mail/,
  ],
])("sends no reminder when the visit %s", async (_what, change, now, reason) => {
  await confirmedVisit();
  await oweReminders(DAY_BEFORE);
  await query(change);
  const [, owed] = await reminders();

  await whileWorking(() => untilState(query, owed!.id, "SKIPPED"), now);

  expect(server.delivered).toEqual([]);
  expect((await reminders()).at(-1)?.server_reply).toMatch(reason);
});

it("lets a reminder that could not leave by day wait for the morning", async () => {
  await confirmedVisit();
  await oweReminders(THREE_DAYS_BEFORE);
  const night = at("2026-11-28", "20:00");
  const due = async () =>
    (await query("select due_at from messages where kind = 'VISIT_REMINDER'")).rows[0].due_at;

  await whileWorking(() => until(async () => (await due()) !== null, 10_000), night);

  expect(await due()).toEqual(new Date(at("2026-11-29", "08:00")));
  expect(await states()).toEqual([["OWED", 3]]);
  expect(server.delivered).toEqual([]);
  const { rows } = await query("select run_at, attempts from graphile_worker.jobs");
  expect(rows).toEqual([{ run_at: await due(), attempts: 0 }]);
});

it("says of a visit that somebody else arranged whom it is for, and greets whoever reads it", async () => {
  await confirmedVisit({
    bookedBy: "Ann Bell",
    patient: { name: "Tom Bell", email: "ann@example.com", phone: null, birthDate: null },
  });
  await oweReminders(DAY_BEFORE);
  await workAt(DAY_BEFORE);

  expect(server.delivered[0]?.mail.text).toContain(
    "Hello Ann Bell,\n\nThis visit is for Tom Bell. You arranged it.",
  );
});

it("reminds whoever has said to come all the same: people forget", async () => {
  const { bookingId } = await confirmedVisit();
  await confirmComing({ bookingId, sequence: 0 }, NOW);
  await oweReminders(DAY_BEFORE);
  await workAt(DAY_BEFORE);

  expect(server.delivered).toHaveLength(1);
});
