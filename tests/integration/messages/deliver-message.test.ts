import ICAL from "ical.js";
import { env } from "@/lib/env";
import { sweep } from "@/lib/messages/sweep";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "../../support/clinic-makers";
import { freshDatabase } from "../../support/database";
import { bookSomeone, mailServer, messageRow, untilState, whileWorking } from "../../support/deliveries";
import { until } from "../../support/mail-server";

jest.setTimeout(30_000);

const { query } = freshDatabase();
const server = mailServer();

beforeAll(() => seedClinic());
afterEach(() => query("truncate bookings, patients, graphile_worker._private_jobs cascade"));

const patient = { name: "Ann O'Brien", email: "ann@example.com", phone: "207 555 0100", birthDate: null };

it("brings a booked visit's confirmation to exactly the one who booked, with an invite that can be read", async () => {
  const visit = await bookSomeone(query, {
    start: at(TUESDAY, "10:30"),
    practitioner: "marcus-osei",
    patient,
  });
  await whileWorking(() => untilState(query, visit.messageId, "SENT"));

  expect(server.delivered).toHaveLength(1);
  const [{ recipients, mail, raw }] = server.delivered as [(typeof server.delivered)[number]];
  expect(recipients).toEqual(["ann@example.com"]);
  expect(mail.messageId).toBe(`<booking-confirmed.0.${visit.bookingId}@clinic.test>`);
  expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
  expect(mail.date?.getTime()).toBe(NOW);
  expect(mail.text).toContain(visit.manageUrl);
  expect(mail.html).toContain("O&#39;Brien");
  expect(raw).toContain("text/calendar; charset=utf-8; method=REQUEST");

  const invite = mail.attachments.find(({ contentType }) => contentType === "application/ics");
  const event = new ICAL.Component(ICAL.parse(String(invite?.content))).getFirstSubcomponent("vevent");
  expect(event?.getFirstPropertyValue("uid")).toBe(`${visit.bookingId}@clinic.test`);
  expect(await messageRow(query, visit.messageId)).toMatchObject({
    attempts: 1,
    server_reply: expect.stringMatching(/^250/),
  });
});

it.each([
  ["was cancelled", "update bookings set status = 'CANCELLED'", "cancelled"],
  ["has moved", "update bookings set sequence = 1", "changed"],
  [
    "is over",
    `update bookings set starts_at = '2026-11-22T08:00-05', ends_at = '2026-11-22T08:45-05'`,
    "over",
  ],
])("sends nothing about a visit that %s", async (_what, change, reason) => {
  const { messageId } = await bookSomeone(query);
  await query(change);

  await whileWorking(() => untilState(query, messageId, "SKIPPED"));

  expect(server.delivered).toEqual([]);
  expect((await messageRow(query, messageId)).server_reply).toContain(reason);
});

it("tries again what the server puts off, under the same Message-ID", async () => {
  const { messageId, bookingId } = await bookSomeone(query);
  server.mood.recipient = 451;

  await whileWorking(async () => {
    await until(() => server.asked === 1, 5_000);
    await until(async () => (await messageRow(query, messageId)).attempts === 1, 5_000);
    expect(await messageRow(query, messageId)).toMatchObject({
      state: "OWED",
      server_reply: expect.stringMatching(/^451/),
    });
    server.mood.recipient = null;
    await untilState(query, messageId, "SENT");
  });

  expect(server.delivered.map(({ mail }) => mail.messageId)).toEqual([
    `<booking-confirmed.0.${bookingId}@clinic.test>`,
  ]);
  expect((await messageRow(query, messageId)).attempts).toBe(2);
});

it("gives up at once when the server says that there is no such recipient", async () => {
  const { messageId } = await bookSomeone(query);
  server.mood.recipient = 550;

  await whileWorking(() => untilState(query, messageId, "FAILED"));

  expect(server.asked).toBe(1);
  expect(await messageRow(query, messageId)).toMatchObject({
    attempts: 1,
    server_reply: expect.stringMatching(/^550/),
  });
  expect((await query("select 1 from graphile_worker.jobs")).rows).toEqual([]);
});

it("gives up after the last try", async () => {
  const { messageId } = await bookSomeone(query);
  await query("update graphile_worker._private_jobs set attempts = max_attempts - 1");
  server.mood.recipient = 451;

  await whileWorking(() => untilState(query, messageId, "FAILED"));
});

it("loses nothing while the mail server is away, and sends all of it as soon as it is back", async () => {
  await server.down();
  const visits = [];
  for (const time of ["10:30", "12:00", "14:00", "16:00"]) {
    visits.push(await bookSomeone(query, { start: at(TUESDAY, time) }).catch(() => null));
  }
  const owed = visits.filter((visit) => visit !== null);
  expect(owed.length).toBeGreaterThan(1);

  await whileWorking(async () => {
    for (const { messageId } of owed)
      await until(async () => (await messageRow(query, messageId)).attempts > 0, 10_000);
    expect(await messageRow(query, owed[0]!.messageId)).toMatchObject({
      state: "OWED",
      server_reply: expect.stringContaining("ECONNREFUSED"),
    });
    await query("update graphile_worker._private_jobs set run_at = run_at + interval '6 hours'");
    await server.up();
    await sweep(NOW);
    for (const { messageId } of owed) await untilState(query, messageId, "SENT", 5_000);
  });

  const ids = server.delivered.map(({ mail }) => mail.messageId);
  expect(new Set(ids).size).toBe(owed.length);
  expect(ids).toHaveLength(owed.length);
});

it("never sends to an address that is two", async () => {
  const { messageId } = await bookSomeone(query);
  await query("update messages set recipient = 'a@example.com, b@example.com'");

  await whileWorking(() => untilState(query, messageId, "FAILED"));

  expect(server.asked).toBe(0);
});

it("keeps people out of the queue's table", async () => {
  const wanted = makeVisitWanted({
    patient: { ...patient, name: "CANARY Name", email: "canary@example.com" },
  });
  const { messageId } = await bookSomeone(query, wanted);
  server.mood.recipient = 451;
  await whileWorking(() => until(async () => (await messageRow(query, messageId)).attempts === 1, 5_000));

  const { rows } = await query("select * from graphile_worker._private_jobs");
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toMatch(/canary/i);
  expect(env().SMTP_URL).toBe(server.url);
});
