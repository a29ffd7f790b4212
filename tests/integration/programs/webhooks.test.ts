import { bookVisit } from "@/lib/booking/book-visit";
import { cancelBooking } from "@/lib/booking/cancel-booking";
import { moveBooking } from "@/lib/booking/move-booking";
import { changeDiary } from "@/lib/data/diary-change";
import { oweWebhooks } from "@/lib/data/owed-webhooks";
import { listWebhooks } from "@/lib/data/webhooks";
import { cancelVisit } from "@/lib/desk/cancel-visit";
import { changeProgram, makeWebhook, webhookForm } from "@/lib/desk/programs";
import { listUndoSteps, undoChange } from "@/lib/desk/undo-change";
import { refused } from "@/lib/domain/result";
import type { Staff } from "@/lib/domain/staff";
import { deliverWebhook } from "@/lib/messages/deliver-webhook";
import { startWorkQueue } from "@/lib/messages/work-queue";
import { bookedAtDesk, had, moveTo } from "@/tests/integration/desk/desk-makers";
import { makeActor } from "@/tests/support/actors";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { isSigned, WebhookReceiver } from "./webhook-receiver";

jest.setTimeout(60_000);
process.env["WEBHOOKS_TO_LOOPBACK"] = "yes";
const { query } = freshDatabase();

let admin: Staff;
let receiver: WebhookReceiver;
let secret: string;

beforeAll(async () => {
  await seedClinic();
  admin = await makeActor("ADMIN");
});
beforeEach(async () => {
  await query("truncate bookings, slots, patients, messages, webhooks, idempotency_keys, undo_steps cascade");
  receiver = await new WebhookReceiver().start();
  secret = await makeWebhook(admin, { url: receiver.url });
});
afterEach(() => receiver.kill());

async function booked(time = "10:00") {
  const wanted = makeVisitWanted({ start: at(TUESDAY, time), practitioner: "marcus-osei" });
  const outcome = await bookVisit(wanted, NOW);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return { ...outcome.value, patient: wanted.patient };
}

/** What is owed, as the queue would take it. */
async function deliverAll(isLast = false) {
  const { rows } = await query("select id from webhook_deliveries where state = 'OWED' order by ordinal");
  const signal = new AbortController().signal;
  const ends = [];
  for (const { id } of rows) ends.push(await deliverWebhook(id, { now: NOW, isLast, signal }));
  return ends;
}
const states = async () =>
  (await query("select event, state, attempts, last_answer from webhook_deliveries order by ordinal")).rows;

describe("a webhook", () => {
  it("is told what was booked, moved and cancelled, in order and signed, and of nobody", async () => {
    const visit = await booked();
    const to = { treatment: "follow-up", practitioner: "marcus-osei", start: at("2026-12-08", "12:00") };
    await moveBooking({ bookingId: visit.bookingId, ...to }, NOW);
    await cancelBooking(visit.bookingId, NOW);
    await deliverAll();

    expect(receiver.received.map(({ news }) => ({ type: news.type, ...news.data }))).toEqual([
      {
        ...{
          type: "visit.booked",
          reference: visit.reference,
          status: "BOOKED",
          practitioner: "marcus-osei",
        },
        ...{ start: "2026-12-01T10:00:00-05:00", end: "2026-12-01T10:45:00-05:00" },
      },
      expect.objectContaining({ type: "visit.moved", start: "2026-12-08T12:00:00-05:00" }),
      expect.objectContaining({ type: "visit.cancelled", status: "CANCELLED" }),
    ]);
    for (const one of receiver.received) {
      expect(isSigned(one, secret)).toBe(true);
      expect(isSigned({ ...one, body: one.body.replace("BOOKED", "booked") + " " }, secret)).toBe(false);
      expect(Number(one.headers["webhook-timestamp"])).toBe(NOW / 1_000);
      expect(one.body).not.toMatch(new RegExp(`${visit.patient.name}|@|follow-up|sciatica`));
    }
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(3);
  });

  it("is told of what the desk does, and of what it undoes", async () => {
    const visit = await bookedAtDesk(admin);
    const moved = await moveTo(admin, { bookingId: visit.bookingId, version: 0 }, "12:00");
    expect(moved.ok).toBe(true);
    had(await cancelVisit(admin, { bookingId: visit.bookingId, version: 1, askedBy: "CLINIC", tell: true }));
    const [step] = await listUndoSteps(admin);
    had(await undoChange(admin, step?.undoId ?? ""));
    await deliverAll();

    expect(receiver.types()).toEqual(["visit.booked", "visit.moved", "visit.cancelled", "visit.booked"]);
  });

  it("is told again after it answered 500, the same news by the same id", async () => {
    receiver.answers.push(500);
    await booked();

    expect(await deliverAll()).toEqual(["later"]);
    expect(await states()).toEqual([
      { event: "BOOKED", state: "OWED", attempts: 1, last_answer: "answered 500" },
    ]);
    expect((await listWebhooks())[0]).toMatchObject({
      owed: 1,
      last: { answer: "answered 500", state: "OWED" },
    });
    expect(await deliverAll()).toEqual(["settled"]);

    const [first, second] = receiver.received;
    expect(second?.body).toBe(first?.body);
    expect(second?.headers["webhook-id"]).toBe(first?.headers["webhook-id"]);
    expect((await states())[0]).toMatchObject({
      state: "DELIVERED",
      attempts: 2,
      last_answer: "answered 204",
    });
  });

  it("hears nothing of a change before what came before it about the same visit", async () => {
    receiver.answers.push(500, 500);
    const { bookingId } = await booked();
    await cancelBooking(bookingId, NOW);

    expect(await deliverAll()).toEqual(["later", "later"]);
    expect(receiver.types()).toEqual(["visit.booked", "visit.booked"]);
    const { rows } = await query("select id from webhook_deliveries where event = 'CANCELLED'");
    await deliverWebhook(rows[0].id, { now: NOW, isLast: false, signal: new AbortController().signal });

    expect(receiver.types().slice(2)).toEqual(["visit.booked", "visit.cancelled"]);
    expect((await states()).map(({ state }) => state)).toEqual(["DELIVERED", "DELIVERED"]);
  });

  it("is waited for while it is away, and given up after the last try", async () => {
    const { bookingId } = await booked();
    await receiver.kill();

    expect(await deliverAll()).toEqual(["later"]);
    expect((await states())[0]?.last_answer).toMatch(/^could not be reached \(ECONNREFUSED\)$/);
    await receiver.start();
    expect(await deliverAll()).toEqual(["settled"]);
    await receiver.kill();
    await cancelBooking(bookingId, NOW);
    expect(await deliverAll(true)).toEqual(["settled"]);

    expect((await states()).map(({ state }) => state)).toEqual(["DELIVERED", "FAILED"]);
  });

  it("is told nothing more once it answered 410", async () => {
    receiver.answers.push(410);
    await booked("10:00");
    await booked("12:00");
    await deliverAll();
    await booked("15:00");

    expect(receiver.received.length).toBe(1);
    expect((await states()).map(({ state }) => state)).toEqual(["FAILED", "FAILED"]);
    expect((await listWebhooks())[0]?.isDisabled).toBe(true);
  });

  it("is told nothing while it is turned off", async () => {
    const [{ id } = { id: "" }] = await listWebhooks();
    await booked("10:00");
    await changeProgram(admin, { change: "disable-webhook", id }, NOW);
    await booked("12:00");
    await deliverAll();
    await changeProgram(admin, { change: "enable-webhook", id }, NOW);
    const { reference } = await booked("15:00");
    await deliverAll();

    expect(receiver.received.map(({ news }) => news.data["reference"])).toEqual([reference]);
  });

  it("cannot send us elsewhere", async () => {
    receiver.answers.push(302);
    await booked();

    expect(await deliverAll()).toEqual(["later"]);
    expect(receiver.received.length).toBe(1);
  });

  it("hears nothing of a booking that was rolled back", async () => {
    const { bookingId } = await booked("10:00");
    const [{ practitioner_id: practitionerId }] = (await query("select practitioner_id from bookings")).rows;
    await changeDiary({ days: [TUESDAY] }, async (tx) => {
      const when = { startsAt: NOW, endsAt: NOW + 60_000 };
      await oweWebhooks(tx, { bookingId, event: "MOVED", status: "BOOKED", practitionerId, ...when });
      return refused("changed our mind");
    });
    const taken = await bookVisit(
      makeVisitWanted({ start: at(TUESDAY, "10:00"), practitioner: "marcus-osei" }),
      NOW,
    );
    await deliverAll();

    expect(taken.ok).toBe(false);
    expect(receiver.types()).toEqual(["visit.booked"]);
    const { rows } = await query(
      "select count(*)::int from graphile_worker.jobs where task_identifier = 'deliver-webhook' and (payload::jsonb->>'deliveryId')::uuid not in (select id from webhook_deliveries)",
    ).catch(() => ({ rows: [{ count: 0 }] }));
    expect(rows[0].count).toBe(0);
  });

  it("is told by the worker", async () => {
    receiver.answers.push(503);
    const { reference } = await booked();
    const runner = await startWorkQueue(() => Date.now());
    try {
      while (receiver.received.length < 2) await new Promise((done) => setTimeout(done, 50));
      while ((await states())[0]?.state !== "DELIVERED") await new Promise((done) => setTimeout(done, 50));
    } finally {
      await runner.stop();
    }

    expect(receiver.received.map(({ news }) => news.data["reference"])).toEqual([reference, reference]);
  });

  it("is kept to the internet, but for this setting of ours", () => {
    expect(webhookForm.safeParse({ url: "http://127.0.0.1:9/x" }).success).toBe(true);
    expect(webhookForm.safeParse({ url: "http://example.org/x" }).success).toBe(false);
    expect(webhookForm.safeParse({ url: "https://user:word@example.org/x" }).success).toBe(false);
  });
});
