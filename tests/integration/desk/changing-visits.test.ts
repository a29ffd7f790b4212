import { bookAtDesk } from "@/lib/desk/book-at-desk";
import { cancelVisit } from "@/lib/desk/cancel-visit";
import { setVisitState } from "@/lib/desk/set-visit-state";
import { listUndoSteps, undoChange } from "@/lib/desk/undo-change";
import type { Staff } from "@/lib/domain/staff";
import { makeActor } from "@/tests/support/actors";
import { at, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookSomeone } from "@/tests/support/deliveries";
import { bookedAtDesk, had, mailsOf, makeDeskWish, moveTo, OVERLAPS, rowOf } from "./desk-makers";

const { query } = freshDatabase();
let desk: Staff;

beforeAll(async () => {
  await seedClinic();
  desk = await makeActor();
});
beforeEach(() =>
  query("truncate bookings, slots, patients, messages, blocks, undo_steps, idempotency_keys cascade"),
);
afterEach(async () => expect((await query(OVERLAPS)).rows).toEqual([]));

const slotsBefore = (bookingId: string) =>
  query("select schedule_id, starts_at, ends_at from slots where booking_id = $1 order by 1, 2", [bookingId]);

describe("booking at the desk", () => {
  it("is not bound by notice and grid", async () => {
    const visit = await bookedAtDesk(desk, { start: at("2026-11-24", "09:05"), practitioner: "any" });

    expect(await rowOf(query, visit.bookingId)).toMatchObject({ status: "BOOKED", slots: 3 });
  });

  it("names who and what is in the way, and books over it with a reason", async () => {
    const first = await bookedAtDesk(desk);
    const outcome = await bookAtDesk(desk, makeDeskWish(), NOW);

    expect(outcome).toMatchObject({
      ok: false,
      refusal: {
        reason: "obstructed",
        obstacles: [{ kind: "visit", who: "Marcus Osei", bookingId: first.bookingId, isTurnover: false }],
      },
    });

    const squeezed = await bookedAtDesk(desk, { squeezeReason: "In great pain" });
    expect(await rowOf(query, squeezed.bookingId)).toMatchObject({ squeeze_reason: "In great pain" });
  });

  it("keeps a reason for nothing out: what fits is not squeezed in", async () => {
    const visit = await bookedAtDesk(desk, { squeezeReason: "Just in case" });

    expect(await rowOf(query, visit.bookingId)).toMatchObject({ squeeze_reason: null });
  });

  it("does not put one person in two places", async () => {
    const patient = { name: "Ann Bell", email: "ann@example.com", phone: null, birthDate: null };
    await bookedAtDesk(desk, { patient });
    const outcome = await bookAtDesk(desk, makeDeskWish({ patient, practitioner: "hannah-lindqvist" }), NOW);

    expect(outcome).toMatchObject({ ok: false, refusal: { obstacles: [{ kind: "elsewhere" }] } });
  });

  it("books a form that was sent twice once, and answers alike", async () => {
    const wish = makeDeskWish();
    const answers = await Promise.all([bookAtDesk(desk, wish, NOW), bookAtDesk(desk, wish, NOW)]);

    expect(answers[0]).toEqual(answers[1]);
    expect((await query("select count(*)::int from bookings")).rows).toEqual([{ count: 1 }]);
  });
});

describe("moving", () => {
  it("gives the old time up and has the new one, in one step", async () => {
    const visit = await bookedAtDesk(desk);
    had(await moveTo(desk, visit, "16:00"));

    const { rows } = await slotsBefore(visit.bookingId);
    expect(rows.every(({ starts_at }) => starts_at.getTime() >= at(TUESDAY, "16:00"))).toBe(true);
    await bookedAtDesk(desk);
  });

  it("may overlap its own old time", async () => {
    const visit = await bookedAtDesk(desk);

    expect(await moveTo(desk, visit, "10:45")).toMatchObject({ ok: true });
  });

  it("stays in its room when that is free, and keeps its length", async () => {
    const visit = await bookedAtDesk(desk, { start: at(TUESDAY, "10:30") });
    const longer = had(await moveTo(desk, visit, "10:30", { minutes: 60 }));
    const before = await rowOf(query, visit.bookingId);
    had(await moveTo(desk, longer, "16:00"));

    const after = await rowOf(query, visit.bookingId);
    expect(after.ends_at - after.starts_at).toBe(60 * 60_000);
    expect(after.room_id).toBe(before.room_id);
  });

  it("onto a closed day says who is closed", async () => {
    const visit = await bookedAtDesk(desk);
    const outcome = await moveTo(desk, visit, "10:30", { start: at("2026-12-06", "10:30") });

    expect(outcome).toMatchObject({
      ok: false,
      refusal: { obstacles: [{ kind: "closed", who: "Marcus Osei" }, {}, {}] },
    });
    expect(await rowOf(query, visit.bookingId)).toMatchObject({ version: 0 });
  });

  it.each([
    ["practitioner", { practitioner: "nobody" }],
    ["room", { room: "00000000-0000-4000-8000-000000000000" }],
    ["minutes", { minutes: 1 }],
  ])("refuses a %s that does not exist, beside the field", async (path, overrides) => {
    const visit = await bookedAtDesk(desk);

    expect(await moveTo(desk, visit, "16:00", overrides)).toMatchObject({
      refusal: { reason: "invalid", errors: [{ path }] },
    });
  });

  it("never overwrites what somebody else changed since", async () => {
    const visit = await bookedAtDesk(desk);
    had(await moveTo(desk, visit, "16:00"));

    expect(await moveTo(desk, visit, "17:00")).toEqual({ ok: false, refusal: { reason: "stale" } });
    const outcomes = await Promise.all(
      ["11:00", "12:00"].map((time) => moveTo(desk, { ...visit, version: 1 }, time)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is over once the patient is being treated", async () => {
    const visit = await bookedAtDesk(desk);
    const inRoom = had(await setVisitState(desk, { ...visit, status: "IN_ROOM" }, NOW));

    expect(await moveTo(desk, inRoom, "16:00")).toMatchObject({ refusal: { reason: "too-late" } });
  });
});

describe("undoing", () => {
  it("puts a moved visit back to the millisecond, room and slots", async () => {
    const visit = await bookedAtDesk(desk);
    const before = (await slotsBefore(visit.bookingId)).rows;
    const { undoId } = had(await moveTo(desk, visit, "16:00"));

    expect(had(await undoChange(desk, undoId))).toEqual({ bookingId: visit.bookingId });
    expect((await slotsBefore(visit.bookingId)).rows).toEqual(before);
    expect(await undoChange(desk, undoId)).toMatchObject({ refusal: { reason: "too-late" } });
  });

  it("brings a cancelled visit back, and takes a booked one back", async () => {
    const visit = await bookedAtDesk(desk);
    const { undoId } = had(await cancelVisit(desk, { ...visit, askedBy: "PATIENT", tell: true }));
    expect(await rowOf(query, visit.bookingId)).toMatchObject({ status: "CANCELLED", slots: 0 });
    had(await undoChange(desk, undoId));
    expect(await rowOf(query, visit.bookingId)).toMatchObject({
      status: "BOOKED",
      slots: 3,
      cancelled_by: null,
    });

    const other = await bookedAtDesk(desk, { start: at(TUESDAY, "17:00") });
    had(await undoChange(desk, other.undoId));
    expect(await rowOf(query, other.bookingId)).toMatchObject({
      status: "CANCELLED",
      cancelled_by: "UNDONE",
    });
  });

  it("does not take a time from whoever has it by now", async () => {
    const visit = await bookedAtDesk(desk);
    const { undoId } = had(await moveTo(desk, visit, "16:00"));
    await bookedAtDesk(desk);

    expect(await undoChange(desk, undoId)).toMatchObject({ refusal: { reason: "obstructed" } });
    expect(await rowOf(query, visit.bookingId)).toMatchObject({ starts_at: new Date(at(TUESDAY, "16:00")) });
  });

  it("is refused once the visit has changed again, for others' changes, and after some minutes", async () => {
    const visit = await bookedAtDesk(desk);
    const moved = had(await moveTo(desk, visit, "16:00"));
    const stranger = await makeActor();
    expect(await undoChange(stranger, moved.undoId)).toMatchObject({ refusal: { reason: "unknown" } });
    const again = had(await moveTo(desk, moved, "17:00"));
    expect(await undoChange(desk, moved.undoId)).toMatchObject({ refusal: { reason: "stale" } });
    expect((await listUndoSteps(desk)).map(({ undoId }) => undoId)).toEqual([again.undoId]);

    await query("update undo_steps set created_at = created_at - interval '4 minutes'");
    expect(await undoChange(desk, again.undoId)).toMatchObject({ refusal: { reason: "too-late" } });
    expect(await listUndoSteps(desk)).toEqual([]);
  });
});

describe("what the patient is told", () => {
  it("waits as long as it can be undone, and is one mail however often the visit moves", async () => {
    const visit = await bookedAtDesk(desk);
    const once = had(await moveTo(desk, visit, "16:00"));
    had(await moveTo(desk, once, "17:00"));

    expect(await mailsOf(query, visit.bookingId)).toMatchObject([
      { kind: "BOOKING_CONFIRMED", state: "SKIPPED" },
      { kind: "BOOKING_CHANGED", state: "SKIPPED", sequence: 1 },
      { kind: "BOOKING_CHANGED", state: "OWED", sequence: 2, waits: true },
    ]);
  });

  it("is nothing when all was undone before the mail left", async () => {
    const visit = await bookSomeone(query, { practitioner: "marcus-osei" });
    await query("update messages set state = 'SENT'");
    await query(
      `update bookings set told = jsonb_build_object('isCancelled', false, 'sequence', 0, 'practitionerId', practitioner_id,
         'startsAt', extract(epoch from starts_at) * 1000, 'endsAt', extract(epoch from ends_at) * 1000)`,
    );
    const { undoId } = had(await moveTo(desk, { bookingId: visit.bookingId, version: 0 }, "16:00"));
    had(await undoChange(desk, undoId));

    const states = (await mailsOf(query, visit.bookingId)).map(({ state }) => state);
    expect(states).toEqual(["SENT", "SKIPPED"]);
  });

  it("is nothing about a change that the desk tells on the telephone, and then only what is newer", async () => {
    const visit = await bookedAtDesk(desk, { tell: false });
    const moved = had(await moveTo(desk, visit, "16:00", { tell: false }));
    expect(await mailsOf(query, visit.bookingId)).toEqual([]);
    had(await cancelVisit(desk, { ...moved, askedBy: "CLINIC", tell: true }));

    expect(await mailsOf(query, visit.bookingId)).toMatchObject([{ kind: "BOOKING_CHANGED", state: "OWED" }]);
  });

  it("is not withheld because a second change goes untold", async () => {
    const visit = await bookedAtDesk(desk);
    had(await moveTo(desk, visit, "16:00", { tell: false }));

    expect((await mailsOf(query, visit.bookingId)).at(-1)).toMatchObject({ state: "OWED", sequence: 1 });
  });
});

it("leaves a line in the trail for each change: who, and from what to what", async () => {
  const { bookingId } = had(await bookAtDesk(desk, makeDeskWish(), NOW));
  had(await moveTo(desk, { bookingId, version: 0 }, "16:00"));

  const { rows } = await query(
    "select actor, action, details from audit_entries where booking_id = $1 order by id",
    [bookingId],
  );
  expect(rows).toMatchObject([
    { actor: `staff:${desk.id}`, action: "booking.booked" },
    {
      action: "booking.moved",
      details: {
        from: { startsAt: "2026-12-01T15:30:00.000Z" },
        to: { startsAt: "2026-12-01T21:00:00.000Z" },
        tell: true,
      },
    },
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/Caller/);
});
