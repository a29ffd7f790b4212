import fc from "fast-check";
import { takeTimeAction } from "@/app/(public)/visit/[token]/asked/actions";
import { blockAction } from "@/app/desk/block/actions";
import { closingAction, takeBackAction } from "@/app/desk/closing/actions";
import { askedClosing } from "@/app/desk/closing/asked-closing";
import ClosingPage from "@/app/desk/closing/page";
import { listSchedules } from "@/lib/desk/show-block";
import { isoAt } from "@/lib/domain/clinic-time";
import { untouched } from "@/lib/http/form-state";
import { formOf, outcomeOf } from "@/tests/support/browser";
import { seedClinic, TUESDAY, ZONE } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookSomeone } from "@/tests/support/deliveries";
import { makeStaff, signedIn } from "@/tests/support/staff-makers";
import { closing, fillSickDay, MARCUS } from "./closing-makers";

jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);
jest.mock("@/app/clock", () => ({ clock: () => Date.parse("2026-11-22T09:00:00-05:00") }));
jest.setTimeout(60_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());
beforeEach(async () => {
  await query("truncate bookings, slots, patients, messages, blocks, undo_steps, asked_moves cascade");
  await signedIn(await makeStaff());
});

const DAY = { who: MARCUS, from: TUESDAY, until: TUESDAY };
const HERE = `/desk/closing?who=${MARCUS}&from=${TUESDAY}&until=${TUESDAY}&prefer=practitioner`;

/** As the page's form sends it. */
async function everyVisit(way: string, more: Record<string, string> = {}) {
  const { visits } = await closing();
  const fields = visits.flatMap(({ bookingId, version, suggested }): [string, string][] => [
    [`visit-${bookingId}`, "yes"],
    [`version-${bookingId}`, String(version)],
    [`time-${bookingId}`, suggested ? `${isoAt(suggested.start, ZONE)} ${suggested.practitioner.slug}` : ""],
  ]);
  return formOf({ ...DAY, way, ...Object.fromEntries(fields), ...more });
}
const send = (form: FormData) => outcomeOf(() => closingAction(form));
const questions = async () => (await query("select id, state from asked_moves")).rows;

it("closes the time, asks, says how many, and takes a question back", async () => {
  await fillSickDay(query, 3);
  expect((await closing()).isStillBookable).toBe(true);
  const form = await everyVisit("ask", { block: "yes" });

  expect(await send(form)).toEqual({ to: `${HERE}&note=ask&done=3` });
  expect((await closing()).isStillBookable).toBe(false);
  expect((await query("select count(*)::int from blocks")).rows).toEqual([{ count: 1 }]);

  const [question] = await questions();
  const back = () => outcomeOf(() => takeBackAction(formOf({ ...DAY, asked: question.id })));
  expect(await back()).toEqual({ to: `${HERE}&note=back` });
  expect(await back()).toEqual({ to: `${HERE}&note=settled` });
});

it("counts what it left alone: asked before, taken, or changed", async () => {
  const [first, second] = await fillSickDay(query, 3);
  const form = await everyVisit("ask");
  const lost = (await closing()).visits.find(({ bookingId }) => bookingId === first)?.suggested;
  await bookSomeone(query, { practitioner: lost!.practitioner.slug, start: lost!.start });
  await query("update bookings set version = version + 1 where id = $1", [second]);

  expect(await send(form)).toEqual({ to: `${HERE}&note=ask&done=1&changed=1&taken=1` });
  expect(await send(form)).toMatchObject({ to: expect.stringContaining("asked-before=1") });
});

it.each([
  ["no way", { way: "" }],
  ["another way", { way: "cancel" }],
  ["nobody of that name", { who: "nobody" }],
  ["a day that does not exist", { from: "2026-02-30" }],
  ["days in the wrong order", { until: "2026-11-30" }],
])("does nothing, and answers all the same, when the form has %s", async (_case, odd) => {
  await fillSickDay(query, 1);

  expect(await send(await everyVisit("ask", odd))).toMatchObject({ to: expect.stringMatching(/note=none$/) });
  expect(await questions()).toEqual([]);
});

it("reads any address: what is wrong is said beside its field", async () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom("who", "from", "until", "fromTime", "untilTime"), fc.string()),
      (query) => {
        const { closed, faults } = askedClosing((name) => query[name], [MARCUS], TUESDAY);
        expect(closed === null || Object.keys(faults).length === 0).toBe(true);
      },
    ),
  );
  const page = await outcomeOf(() =>
    ClosingPage({ searchParams: Promise.resolve({ who: ["a", "b"], from: "x".repeat(9000), done: "-1" }) }),
  );
  expect(page).toHaveProperty("answer");
});

it("is where a sick day leads that was blocked around its visits, and a meeting does not", async () => {
  await fillSickDay(query, 1);
  const marcus = (await listSchedules()).find(({ slug }) => slug === MARCUS)?.scheduleId ?? "";
  const block = (fields: Record<string, string>) =>
    outcomeOf(() =>
      blockAction(
        untouched,
        formOf({ [`who-${marcus}`]: "yes", fromDate: TUESDAY, around: "yes", repeat: "no", ...fields }),
      ),
    );

  expect(await block({ kind: "SICK", allDay: "yes" })).toEqual({
    to: `/desk/closing?who=${MARCUS}&from=${TUESDAY}&until=${TUESDAY}`,
  });
  expect(await block({ kind: "HOLIDAY", fromTime: "12:00", untilTime: "15:30" })).toEqual({
    to: `/desk/closing?who=${MARCUS}&from=${TUESDAY}&until=${TUESDAY}&fromTime=12%3A00&untilTime=15%3A30`,
  });
  expect(await block({ kind: "MEETING", allDay: "yes" })).toEqual({ to: `/desk?date=${TUESDAY}` });
});

it("takes an answer once, and nothing that is no answer", async () => {
  const visit = await bookSomeone(query, { practitioner: MARCUS });
  const token = visit.manageUrl.split("/").at(-1) ?? "";
  await send(await everyVisit("ask"));
  const [asked] = (await closing()).asked;
  const { start } = asked!.suggested;
  const answer = (fields: Record<string, string>) =>
    outcomeOf(() =>
      takeTimeAction(
        token,
        formOf({ asked: asked!.askedMoveId, start: isoAt(start, ZONE), practitioner: MARCUS, ...fields }),
      ),
    );

  for (const odd of [{ start: "soon" }, { asked: "x" }, { practitioner: "' or 1=1" }]) {
    expect(await answer(odd)).toEqual({ to: `/visit/${token}/asked` });
  }
  expect(await answer({ asked: visit.bookingId })).toEqual({ to: `/visit/${token}?note=answered` });
  expect(await questions()).toMatchObject([{ state: "OPEN" }]);
  expect(await answer({})).toEqual({ to: `/visit/${token}?note=moved` });
  expect(await answer({})).toEqual({ to: `/visit/${token}?note=answered` });
});
