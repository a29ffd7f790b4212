import { confirmComing } from "@/lib/booking/confirm-coming";
import { moveBooking } from "@/lib/booking/move-booking";
import { showAskedMove } from "@/lib/booking/show-asked-move";
import { findVisit } from "@/lib/booking/show-visit";
import { lapseAskedMoves } from "@/lib/data/asked-moves";
import { openManageToken } from "@/lib/auth/manage-link";
import { takeQuestionBack } from "@/lib/desk/take-question-back";
import { listUndoSteps, undoChange } from "@/lib/desk/undo-change";
import { dateAt } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import type { Staff } from "@/lib/domain/staff";
import { oweReminders } from "@/lib/messages/owe-reminders";
import { writeClinic } from "@/prisma/demonstration/clinic";
import { moveTo } from "@/tests/integration/desk/desk-makers";
import { makeActor } from "@/tests/support/actors";
import { at, NOW, TUESDAY, ZONE } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { mailServer } from "@/tests/support/deliveries";
import { actOnAll, blockSickDay, closing, fillSickDay, sendAll } from "./closing-makers";

jest.setTimeout(60_000);

const { query } = freshDatabase();
const server = mailServer();
let desk: Staff;

beforeAll(async () => {
  await writeClinic(dateAt(NOW, ZONE));
  await query("update clinics set undo_seconds = 0"); // before the process reads and keeps it
  desk = await makeActor();
});
beforeEach(() =>
  query("truncate bookings, slots, patients, messages, blocks, undo_steps, asked_moves cascade"),
);

const HOUR = 3_600_000;

/** One patient whose visit on the sick day is asked to move. Their confirmation has arrived. */
async function asked() {
  const [bookingId = ""] = await fillSickDay(query, 1);
  await sendAll(query);
  server.reset();
  await blockSickDay(desk);
  expect(await actOnAll(desk, "ask")).toMatchObject({ done: 1 });
  const [question] = (await closing()).asked;
  return { bookingId, question: question! };
}

async function visitOf(bookingId: string, now: Instant = NOW) {
  const { rows } = await query("select manage_token_sealed as sealed from bookings where id = $1", [
    bookingId,
  ]);
  const visit = await findVisit(openManageToken(bookingId, rows[0].sealed), now);
  if (!visit) throw new Error("the visit is gone");
  return visit;
}

/** The patient presses "Take this time" on a page that was opened while the question stood. */
async function take({ bookingId, question }: Awaited<ReturnType<typeof asked>>, now: Instant = NOW) {
  const { start } = question.suggested;
  const wanted = { bookingId, treatment: "follow-up", start, practitioner: "marcus-osei" };
  return moveBooking({ ...wanted, askedMoveId: question.askedMoveId }, now);
}

const subjects = () => server.delivered.map(({ mail }) => mail.subject);
const stateOf = async (bookingId: string) =>
  (await query("select state from asked_moves where booking_id = $1 order by ordinal", [bookingId])).rows.map(
    ({ state }) => state,
  );

it("reaches nobody when it is taken back before its mail has left, and lets nobody answer it", async () => {
  const scene = await asked();
  expect(await takeQuestionBack(desk, scene.question.askedMoveId)).toEqual({ ok: true, value: null });
  await sendAll(query);

  expect(subjects()).toEqual([]);
  expect(await take(scene)).toMatchObject({ ok: false, refusal: { reason: "not-changeable" } });
  expect(await takeQuestionBack(desk, scene.question.askedMoveId)).toMatchObject({ ok: false });
  expect((await closing()).visits).toHaveLength(1);
});

it("tells whoever was asked that the visit stays, once, and can be asked again", async () => {
  const { bookingId, question } = await asked();
  await sendAll(query);
  await Promise.all([1, 2].map(() => takeQuestionBack(desk, question.askedMoveId)));
  await sendAll(query);

  expect(subjects()).toEqual([
    expect.stringMatching(/^We cannot see you on /),
    expect.stringMatching(/^Your visit stays: Tuesday, December 1, 2026 at 10:00 AM EST$/),
  ]);
  expect(await actOnAll(desk, "ask")).toMatchObject({ done: 1 });
  await sendAll(query);
  expect(server.delivered).toHaveLength(3);
  expect(await stateOf(bookingId)).toEqual(["WITHDRAWN", "OPEN"]);
});

it("takes one answer: pressing again, or after the desk has moved the visit itself, changes nothing", async () => {
  const scene = await asked();
  expect(await take(scene)).toMatchObject({ ok: true });
  expect(await take(scene)).toMatchObject({ ok: false });
  expect(await stateOf(scene.bookingId)).toEqual(["ACCEPTED"]);

  await query("truncate bookings, slots, patients, messages, blocks, asked_moves cascade");
  const other = await asked();
  const { rows } = await query("select version from bookings where id = $1", [other.bookingId]);
  const moved = await moveTo(desk, { bookingId: other.bookingId, version: rows[0].version }, "10:30", {
    start: at("2026-12-04", "11:00"),
  });
  expect(moved.ok).toBe(true);
  expect(await take(other)).toMatchObject({ ok: false });
  expect(await stateOf(other.bookingId)).toEqual(["WITHDRAWN"]);
});

it("binds nobody to the cut-off, because the clinic asks, until the visit would have been over", async () => {
  const scene = await asked();
  const { startsAt, endsAt } = await visitOf(scene.bookingId);
  const late = startsAt + 10 * 60_000;
  expect((await visitOf(scene.bookingId, late)).changeUntil).toBe(endsAt);
  expect((await visitOf(scene.bookingId, endsAt + 1)).asked).toBeNull();

  // By then what was suggested, some days before, is past. What is free now is offered instead.
  const shown = await showAskedMove(await visitOf(scene.bookingId, late), late);
  expect(shown?.isFree).toBe(false);
  const { start, practitioner } = shown!.others[0]!;
  const wanted = {
    bookingId: scene.bookingId,
    treatment: "follow-up",
    start,
    practitioner: practitioner.slug,
  };
  expect(await moveBooking({ ...wanted, askedMoveId: shown!.askedMoveId }, late)).toEqual({
    ok: true,
    value: null,
  });
  expect((await visitOf(scene.bookingId, late)).startsAt).toBe(start);
});

it("reminds nobody of a visit that cannot be, and does once it can", async () => {
  const { bookingId, question } = await asked();
  const due = at("2026-11-28", "10:30");
  expect(await oweReminders(due)).toBe(0);
  const { sequence } = await visitOf(bookingId);
  expect(await confirmComing({ bookingId, sequence }, NOW)).toMatchObject({ ok: false });

  await takeQuestionBack(desk, question.askedMoveId);
  expect(await oweReminders(due)).toBe(1);
});

it("does not send a reminder that was owed before the question", async () => {
  const [bookingId = ""] = await fillSickDay(query, 1);
  await sendAll(query);
  server.reset();
  const due = at("2026-11-28", "10:30");
  expect(await oweReminders(due)).toBe(1);
  await actOnAll(desk, "ask");
  await sendAll(query, due);

  expect(subjects()).toEqual([expect.stringMatching(/^We cannot see you/)]);
  expect((await query("select server_reply from messages where kind = 'VISIT_REMINDER'")).rows).toEqual([
    { server_reply: "Not sent: we asked the patient to choose another time." },
  ]);
  expect(await stateOf(bookingId)).toEqual(["OPEN"]);
});

it("ends unanswered with the visit, so that its suggestion can be made to somebody else", async () => {
  const { bookingId } = await asked();
  expect(await lapseAskedMoves(at(TUESDAY, "10:30"))).toBe(0);
  expect(await lapseAskedMoves(at(TUESDAY, "10:45"))).toBe(1);
  expect(await stateOf(bookingId)).toEqual(["LAPSED"]);
});

it("writes each step into the trail, by ids alone", async () => {
  const scene = await asked();
  await take(scene);
  const { rows } = await query(
    "select actor, action, details from audit_entries where booking_id = $1 and action like '%.move%' order by id",
    [scene.bookingId],
  );
  expect(rows.map(({ actor, action }) => [actor, action])).toEqual([
    [`staff:${desk.id}`, "booking.move-asked"],
    ["patient", "booking.move-answered"],
    ["patient", "booking.moved"],
  ]);
});

it("lets a move of the one act be undone like any other: the visit is back, and nobody is told", async () => {
  await query("update clinics set undo_seconds = 600");
  try {
    const [bookingId = ""] = await fillSickDay(query, 1);
    await sendAll(query);
    server.reset();
    const [visit] = (await closing()).visits;
    await actOnAll(desk, "move");
    const [step] = await listUndoSteps(desk);
    expect(await undoChange(desk, step!.undoId)).toMatchObject({ ok: true });
    await sendAll(query);

    expect(subjects()).toEqual([]);
    expect((await visitOf(bookingId)).startsAt).toBe(visit?.start);
  } finally {
    await query("update clinics set undo_seconds = 0");
  }
});

it("keeps the day when the desk wants that: somebody else sees the patient, at the same time where that is free", async () => {
  await fillSickDay(query, 1);
  const { visits } = await closing("day");
  const [visit] = visits;
  expect(visit?.suggested).toMatchObject({ start: visit?.start, practitioner: { slug: "hannah-lindqvist" } });
  expect(NOW + HOUR).toBeLessThan(visit?.start ?? 0);
});
