import { cancelAction } from "@/app/desk/visits/[bookingId]/cancel/actions";
import { setStateAction } from "@/app/desk/actions";
import { moveAction } from "@/app/desk/visits/[bookingId]/move/actions";
import MovePage from "@/app/desk/visits/[bookingId]/move/page";
import VisitPage from "@/app/desk/visits/[bookingId]/page";
import { undoAction } from "@/app/desk/undo/actions";
import { admit } from "@/lib/auth/admission";
import { keptFields } from "@/lib/auth/kept-form";
import { cancelVisit } from "@/lib/desk/cancel-visit";
import { isoAt } from "@/lib/domain/clinic-time";
import type { Staff } from "@/lib/domain/staff";
import { untouched } from "@/lib/http/form-state";
import { makeActor } from "@/tests/support/actors";
import { browseAs, formOf, outcomeOf } from "@/tests/support/browser";
import { at, seedClinic, TUESDAY, ZONE } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { makeStaff, signedIn } from "@/tests/support/staff-makers";
import { bookedAtDesk, had, moveTo, rowOf } from "./desk-makers";

jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);

const { query } = freshDatabase();
const NOBODY = "00000000-0000-4000-8000-000000000000";
/** When the whole clinic is closed: Sunday. */
const SUNDAY = "2026-12-06";
let sam: Staff;
let visit: Awaited<ReturnType<typeof bookedAtDesk>>;

beforeAll(async () => {
  await seedClinic();
});
beforeEach(async () => {
  await query("truncate bookings, slots, patients, messages, blocks, undo_steps, idempotency_keys cascade");
  await signedIn(await makeStaff("FRONT_DESK", { name: "Sam Whitcomb" }));
  const admission = await admit();
  if (!admission.ok) throw new Error(admission.refusal);
  sam = admission.value;
  visit = await bookedAtDesk(await makeActor());
});

const everything = async () => {
  const tables = ["bookings", "slots", "messages", "blocks", "undo_steps", "audit_entries"];
  const rows = [];
  for (const table of tables) rows.push((await query(`select * from ${table} order by 1`)).rows);
  return rows;
};
const moveForm = (overrides: Record<string, string> = {}) =>
  formOf({
    bookingId: visit.bookingId,
    version: `${visit.version}`,
    start: isoAt(at(TUESDAY, "15:00"), ZONE),
    practitioner: "marcus-osei",
    room: "",
    minutes: "45",
    tell: "yes",
    ...overrides,
  });
const cancelForm = (overrides: Record<string, string> = {}) =>
  formOf({
    bookingId: visit.bookingId,
    version: `${visit.version}`,
    askedBy: "PATIENT",
    tell: "no",
    ...overrides,
  });
const sendMove = (form: FormData) => outcomeOf(() => moveAction(untouched, form));
const sendCancel = (form: FormData) => outcomeOf(() => cancelAction(untouched, form));

it("moves a visit and leads to the day it is on now", async () => {
  expect(await sendMove(moveForm())).toEqual({ to: `/desk?date=${TUESDAY}` });
  expect(await rowOf(query, visit.bookingId)).toMatchObject({ starts_at: new Date(at(TUESDAY, "15:00")) });
});

it("shows the slower of two what the faster one did, keeps what was typed, and does it when sent again", async () => {
  const ann = await makeActor();
  had(await moveTo(ann, visit, "16:00"));
  const before = await everything();
  const typed = moveForm({ tell: "no" });
  const answer = (await sendMove(typed)) as { answer: Awaited<ReturnType<typeof moveAction>> };

  expect(answer.answer).toMatchObject({
    formErrors: [expect.stringMatching(/^Somebody has changed this visit/)],
    fields: { tell: "no" },
    now: {
      version: visit.version + 1,
      state: "booked",
      place: "Tue, Dec 1 at 4:00 PM until 4:45 PM with Marcus Osei, Harbor Room",
    },
  });
  expect(answer.answer.now?.changes[0]).toMatch(
    /moved the visit from Tue, Dec 1 at 10:30 AM to Tue, Dec 1 at 4:00 PM; the patient is told \(/,
  );
  expect(await everything()).toEqual(before);

  expect(await sendMove(moveForm({ version: `${visit.version + 1}` }))).toHaveProperty("to");
});

it("cancels for whoever asked, and does not cancel what somebody has moved meanwhile", async () => {
  had(await moveTo(await makeActor(), visit, "16:00"));
  expect(await sendCancel(cancelForm())).toMatchObject({ answer: { now: { version: visit.version + 1 } } });
  expect(await rowOf(query, visit.bookingId)).toMatchObject({ status: "BOOKED" });

  expect(await sendCancel(cancelForm({ version: `${visit.version + 1}` }))).toEqual({
    to: `/desk?date=${TUESDAY}`,
  });
  expect(await rowOf(query, visit.bookingId)).toMatchObject({ status: "CANCELLED", cancelled_by: "PATIENT" });
});

it("says of a closed day that it is closed, and moves nothing until there is a reason", async () => {
  const before = await everything();
  const start = isoAt(at(SUNDAY, "10:00"), ZONE);
  const outcome = await sendMove(moveForm({ start }));

  expect(outcome).toMatchObject({
    answer: {
      fieldErrors: { squeezeReason: [expect.any(String)] },
      obstacles: expect.arrayContaining([{ words: "Marcus Osei: closed.", href: null }]),
    },
  });
  expect(await everything()).toEqual(before);
});

it("links what is in the way to the visit that can be moved", async () => {
  const other = await bookedAtDesk(await makeActor(), { start: at(TUESDAY, "15:00") });
  expect(await sendMove(moveForm())).toMatchObject({
    answer: { obstacles: [{ href: `/desk/visits/${other.bookingId}` }] },
  });

  await sendMove(moveForm({ squeezeReason: "In great pain" }));
  expect(await rowOf(query, visit.bookingId)).toMatchObject({ squeeze_reason: "In great pain" });
});

it("moves and cancels nothing that is over", async () => {
  had(
    await cancelVisit(await makeActor(), {
      ...visit,
      version: visit.version,
      askedBy: "CLINIC",
      tell: false,
    }),
  );
  const before = await everything();
  const newest = { version: `${visit.version + 1}` };

  for (const outcome of [await sendMove(moveForm(newest)), await sendCancel(cancelForm(newest))]) {
    expect(outcome).toMatchObject({
      answer: { formErrors: [expect.stringMatching(/cannot be moved or cancelled/)] },
    });
  }
  expect(await everything()).toEqual(before);
});

const FORGED: [what: string, fields: Record<string, string>][] = [
  ["an id that is none", { bookingId: "1; drop table bookings" }],
  ["an id of nothing", { bookingId: NOBODY }],
  ["a version that is no number", { version: "newest" }],
  ["a time that is none", { start: "tomorrow" }],
  ["a year past all calendars", { start: "9999-12-31T10:00:00-05:00" }],
  ["nobody", { practitioner: "" }],
  ["a stranger", { practitioner: "dr-nobody" }],
  ["a room of nowhere", { room: NOBODY }],
  ["a length of nothing", { minutes: "0" }],
  ["a length of days", { minutes: "100000" }],
  ["an answer that was not offered", { tell: "maybe" }],
  ["a reason of 10 kB", { squeezeReason: "x".repeat(10_000) }],
  ["a reason with NUL", { squeezeReason: "\u0000" }],
];

it.each(FORGED)("answers a move with %s in words, and writes nothing", async (_what, fields) => {
  const before = await everything();
  const outcome = (await sendMove(moveForm(fields))) as { answer: typeof untouched };

  const { formErrors, fieldErrors } = outcome.answer;
  expect(formErrors.length + Object.keys(fieldErrors).length).toBeGreaterThan(0);
  expect(await everything()).toEqual(before);
});

it("keeps what was typed when the session has locked in between, and moves nothing", async () => {
  const path = `/desk/visits/${visit.bookingId}/move`;
  const browser = await signedIn(await makeStaff());
  await query("update staff_sessions set last_seen_at = now() - interval '15 minutes'");
  const before = await everything();
  browseAs(browser, `${path}?start=x`);

  expect(await sendMove(moveForm({ squeezeReason: "In great pain" }))).toMatchObject({
    to: expect.stringMatching(/^\/sign-in\/unlock\?back=/),
  });
  expect((await everything()).slice(0, -1)).toEqual(before.slice(0, -1));
  const { rows } = await query("select id from staff_sessions where kept_form_at is not null");
  expect(await keptFields(rows[0].id, path)).toMatchObject({ squeezeReason: "In great pain", tell: "yes" });
});

it("moves nothing once the session has ended", async () => {
  await query("delete from staff_sessions");
  const before = await everything();

  expect(await sendMove(moveForm())).toMatchObject({ to: expect.stringMatching(/^\/sign-in\?back=/) });
  expect(await everything()).toEqual(before);
});

it("sets a state, and refuses one for a visit that is not there or has changed", async () => {
  const { bookingId } = visit;
  const back = `/desk/visits/${bookingId}`;
  const send = (fields: Record<string, string>) =>
    outcomeOf(() => setStateAction(formOf({ back, ...fields })));

  expect(await send({ bookingId, version: `${visit.version}`, status: "ARRIVED" })).toEqual({
    to: `/desk/visits/${bookingId}`,
  });
  expect(await send({ bookingId, version: `${visit.version}`, status: "NO_SHOW" })).toEqual({
    to: `/desk/visits/${bookingId}?note=stale`,
  });
  expect(await send({ bookingId, version: "0", status: "CANCELLED" })).toEqual({
    to: `${back}?note=unknown`,
  });
  expect(
    await send({ bookingId: "x", version: "0", status: "ARRIVED", back: "//evil.example/desk" }),
  ).toEqual({
    to: "/desk?note=unknown",
  });
  expect(await rowOf(query, bookingId)).toMatchObject({ status: "ARRIVED" });
});

it("undoes one's own change alone, and comes back to a page of the desk alone", async () => {
  const undo = (undoId: string, back: string) => outcomeOf(() => undoAction(formOf({ undoId, back })));
  const theirs = had(await moveTo(await makeActor(), visit, "16:00"));
  expect(await undo(theirs.undoId, "/desk/week?date=x")).toEqual({ to: "/desk/week?date=x&note=not-undone" });
  const own = had(await moveTo(sam, theirs, "17:00"));
  expect(await undo(own.undoId, "//evil.example/desk")).toEqual({ to: "/desk?note=undone" });
  expect(await undo(own.undoId, "/desk")).toEqual({ to: "/desk?note=not-undone" });
  expect(await undo("nothing", "/desk")).toEqual({ to: "/desk?note=not-undone" });

  expect(await rowOf(query, visit.bookingId)).toMatchObject({ starts_at: new Date(at(TUESDAY, "16:00")) });
});

it("notes each look at a visit once, with whose it is", async () => {
  const looks = async () =>
    (await query("select actor, booking_id, patient_id from audit_entries where action = 'visit.viewed'"))
      .rows;
  const earlier = (await looks()).length;
  const props = {
    params: Promise.resolve({ bookingId: visit.bookingId }),
    searchParams: Promise.resolve({}),
  };
  await VisitPage(props);
  await MovePage(props);

  const { rows } = await query("select patient_id from bookings where id = $1", [visit.bookingId]);
  const look = { actor: `staff:${sam.id}`, booking_id: visit.bookingId, patient_id: rows[0].patient_id };
  expect((await looks()).slice(earlier)).toEqual([look, look]);
});

it.each([
  ["a word", "nope"],
  ["the id of nothing", NOBODY],
  ["NUL", "\u0000"],
  ["10 kB", "x".repeat(10_000)],
])("finds no visit at %s", async (_what, bookingId) => {
  const props = { params: Promise.resolve({ bookingId }), searchParams: Promise.resolve({}) };

  expect(await outcomeOf(() => VisitPage(props))).toEqual({ answer: "not found" });
});

const ODD: Record<string, string | string[]>[] = [
  { start: "x" },
  { start: ["a", "b"], date: ["c"] },
  { date: "2026-02-30", time: "25:00" },
  { date: "9999-01-01", time: "10:00" },
  { minutes: "-5", room: "x", practitioner: "'" },
  { date: "2027-03-14", time: "02:30" },
];
it.each(ODD)("looks at a move to %j without stumbling", async (query) => {
  const props = {
    params: Promise.resolve({ bookingId: visit.bookingId }),
    searchParams: Promise.resolve(query),
  };

  expect(await outcomeOf(() => MovePage(props))).toHaveProperty("answer");
});
