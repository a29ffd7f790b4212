import { blockAction } from "@/app/desk/block/actions";
import BlockPage from "@/app/desk/block/page";
import { unblockAction } from "@/app/desk/blocks/[blockId]/actions";
import BlockedTimePage from "@/app/desk/blocks/[blockId]/page";
import WhyPage from "@/app/desk/why/page";
import { listSchedules } from "@/lib/desk/show-block";
import { untouched } from "@/lib/http/form-state";
import { makeActor } from "@/tests/support/actors";
import { formOf, outcomeOf } from "@/tests/support/browser";
import { seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { makeStaff, signedIn } from "@/tests/support/staff-makers";
import { bookedAtDesk, rowOf } from "./desk-makers";

jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);

const { query } = freshDatabase();
const NOBODY = "00000000-0000-4000-8000-000000000000";
let marcus: string;

beforeAll(async () => {
  await seedClinic();
  marcus = (await listSchedules()).find(({ slug }) => slug === "marcus-osei")?.scheduleId ?? "";
});
beforeEach(async () => {
  await query("truncate bookings, slots, patients, messages, blocks, block_series, undo_steps cascade");
  await signedIn(await makeStaff());
});

const blockForm = (overrides: Record<string, string> = {}) =>
  formOf({
    kind: "MEETING",
    [`who-${marcus}`]: "yes",
    fromDate: TUESDAY,
    untilDate: "",
    fromTime: "10:00",
    untilTime: "12:00",
    repeat: "no",
    repeatUntil: "",
    note: "",
    ...overrides,
  });
const send = (form: FormData) => outcomeOf(() => blockAction(untouched, form));
const blocks = async () =>
  (
    await query(
      "select id, schedule_id, kind, note, starts_at, ends_at, series_id from blocks order by starts_at, id",
    )
  ).rows;
const DONE = { to: `/desk?date=${TUESDAY}` };

it("blocks somebody's time", async () => {
  expect(await send(blockForm({ note: "New laser" }))).toEqual(DONE);

  expect(await blocks()).toMatchObject([
    {
      ...{ schedule_id: marcus, kind: "MEETING", note: "New laser", series_id: null },
      starts_at: new Date("2026-12-01T10:00:00-05:00"),
      ends_at: new Date("2026-12-01T12:00:00-05:00"),
    },
  ]);
});

it("shows the visits in it with the number to call, blocks nothing, and then blocks around them when told", async () => {
  const visit = await bookedAtDesk(await makeActor());
  const before = await rowOf(query, visit.bookingId);
  const outcome = await send(blockForm());

  expect(outcome).toMatchObject({
    answer: {
      fields: { kind: "MEETING", fromTime: "10:00", [`who-${marcus}`]: "yes" },
      hit: {
        visits: [
          {
            bookingId: visit.bookingId,
            phone: "207 555 0188",
            words: "Tue, Dec 1 at 10:30 AM until 11:15 AM, Marcus Osei",
          },
        ],
      },
    },
  });
  expect(await blocks()).toEqual([]);

  expect(await send(blockForm({ around: "yes" }))).toEqual(DONE);
  expect(await blocks()).toHaveLength(1);
  expect(await rowOf(query, visit.bookingId)).toEqual(before);
});

it("repeats on weekdays, and removes one, or one and all later ones", async () => {
  const weekly = { repeat: "2", "weekday-2": "yes", repeatUntil: "2027-01-31", note: "Team" };
  expect(await send(blockForm(weekly))).toEqual(DONE);
  const made = await blocks();
  expect(made.map(({ starts_at: at }) => at.toISOString().slice(0, 10))).toEqual([
    ...["2026-12-01", "2026-12-15", "2026-12-29", "2027-01-12", "2027-01-26"],
  ]);

  const remove = (blockId: string, which: string) =>
    outcomeOf(() => unblockAction(formOf({ blockId, which })));
  expect(await remove(made[1].id, "this")).toEqual({ to: "/desk?date=2026-12-15" });
  expect(await remove(made[2].id, "later")).toEqual({ to: "/desk?date=2026-12-29" });
  expect((await blocks()).map(({ id }) => id)).toEqual([made[0].id]);

  for (const forged of ["x", NOBODY, made[1].id]) {
    expect(await remove(forged, "this")).toEqual({ to: "/desk?note=unknown" });
  }
  expect(await remove(made[0].id, "all")).toEqual({ to: "/desk?note=unknown" });
  expect(await blocks()).toHaveLength(1);
});

it("takes the whole clinic for a day", async () => {
  expect(await send(blockForm({ everyone: "yes", allDay: "yes", fromTime: "", untilTime: "" }))).toEqual(
    DONE,
  );
  expect(await blocks()).toHaveLength(5);
});

const FAULTY: [what: string, fields: Record<string, string>, at: string][] = [
  ["no kind", { kind: "PARTY" }, "kind"],
  ["nobody's time", { "who-": "yes" }, "who"],
  ["a schedule of nowhere", { [`who-${NOBODY}`]: "yes" }, "who"],
  ["no day", { fromDate: "" }, "fromDate"],
  ["a day that does not exist", { fromDate: "2026-02-30" }, "fromDate"],
  ["a year past all calendars", { fromDate: "9999-01-01" }, "fromDate"],
  ["an end before its beginning", { untilDate: "2026-11-30" }, "untilDate"],
  ["ten years at once", { untilDate: "2036-12-01" }, "untilDate"],
  ["no time", { fromTime: "" }, "fromTime"],
  ["a time of 25 hours", { untilTime: "25:00" }, "untilTime"],
  ["a time that ends before it begins", { untilTime: "09:00" }, "untilTime"],
  ["weeks without a weekday", { repeat: "1", repeatUntil: "2026-12-31" }, "weekdays"],
  ["weeks without an end", { repeat: "1", "weekday-2": "yes" }, "repeatUntil"],
  ["weeks without one such day", { repeat: "1", "weekday-3": "yes", repeatUntil: TUESDAY }, "untilDate"],
  [
    "weeks for a hundred years",
    { repeat: "1", "weekday-2": "yes", repeatUntil: "2126-12-01" },
    "repeatUntil",
  ],
  ["a note of 10 kB", { note: "x".repeat(10_000) }, "note"],
  ["a note with NUL", { note: "a\u0000b" }, "note"],
];

it.each(FAULTY)(
  "answers %s beside the field, keeps what was typed, and blocks nothing",
  async (_what, fields, at) => {
    const form = blockForm(fields);
    if (at === "who") form.delete(`who-${marcus}`);
    const outcome = await send(form);

    expect(outcome).toMatchObject({ answer: { fieldErrors: { [at]: [expect.any(String)] }, fields } });
    expect(await blocks()).toEqual([]);
  },
);

it("finds no block where there is none, and fills the form in with what an address can be read for", async () => {
  for (const blockId of ["nope", NOBODY, "\u0000"]) {
    const page = () => BlockedTimePage({ params: Promise.resolve({ blockId }) });
    expect(await outcomeOf(page)).toEqual({ answer: "not found" });
  }
  const odd = { practitioner: ["a", "b"], date: "2026-02-30", from: "25:00", schedule: "'" };
  expect(await outcomeOf(() => BlockPage({ searchParams: Promise.resolve(odd) }))).toHaveProperty("answer");
});

it.each([
  {},
  { practitioner: "dr-nobody", start: "2026-12-01T10:00:00-05:00" },
  { practitioner: "marcus-osei", start: "soon" },
  { practitioner: "marcus-osei", start: "9999-12-31T10:00:00-05:00" },
  { practitioner: ["marcus-osei", "x"], start: "2026-12-01T10:00:00-05:00" },
  { practitioner: "marcus-osei", start: "2026-12-01T10:00:00-05:00", treatment: "magic" },
])("explains %j without stumbling", async (asked) => {
  expect(await outcomeOf(() => WhyPage({ searchParams: Promise.resolve(asked) }))).toHaveProperty("answer");
});
