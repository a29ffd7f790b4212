import { makeActor } from "@/tests/support/actors";
import { seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { showTrail } from "@/lib/desk/show-trail";

jest.setTimeout(60_000); // a database is cloned for it, on machines that have other things to do

const { query } = freshDatabase();
beforeAll(() => seedClinic());
beforeEach(async () => {
  await query("alter table audit_entries disable trigger all");
  await query("truncate audit_entries");
  await query("alter table audit_entries enable trigger all");
});

const write = (actor: string, action: string, at = "2026-12-01T12:00-05") =>
  query("insert into audit_entries (actor, action, at) values ($1, $2, $3)", [actor, action, at]);
const actionsFor = async (asked: Record<string, unknown>) =>
  (await showTrail(await makeActor("ADMIN"), asked)).entries.map(({ action }) => action);

it("is looked through by person, by day of the clinic's calendar, and by kind", async () => {
  const fran = await makeActor("FRONT_DESK");
  await write("patient", "booking.booked", "2026-12-01T23:59-05");
  await write(`staff:${fran.id}`, "booking.moved", "2026-12-02T00:00-05");
  await write(`staff:${fran.id}`, "patient.viewed", "2026-12-02T23:59-05");
  await write("system", "staff.locked", "2026-12-03T00:00-05");

  expect(await actionsFor({})).toEqual(["staff.locked", "patient.viewed", "booking.moved", "booking.booked"]);
  expect(await actionsFor({ who: fran.id })).toEqual(["patient.viewed", "booking.moved"]);
  expect(await actionsFor({ day: "2026-12-02" })).toEqual(["patient.viewed", "booking.moved"]);
  expect(await actionsFor({ kind: "visits", who: "patient" })).toEqual(["booking.booked"]);
});

it("is read page by page, each line once, while more is written", async () => {
  for (let line = 0; line < 120; line++) await write("system", `staff.line-${line}`);
  const by = await makeActor("ADMIN");

  const seen: string[] = [];
  for (let before: string | null = null, pages = 0; pages < 4; pages++) {
    const { entries, next } = await showTrail(by, { before });
    seen.push(...entries.map(({ action }) => action));
    await write("system", "staff.newer");
    if (next === null) break;
    before = next;
  }

  expect(seen).toEqual(Array.from({ length: 120 }, (_, line) => `staff.line-${119 - line}`));
});

it.each([
  { who: "' or 1=1" },
  { who: ["a", "b"], day: "2026-02-30", kind: "everything", before: "9".repeat(400) },
  { day: "\u0000", before: "-1" },
])("takes %j for no question at all", async (asked) => {
  await write("system", "staff.locked");

  expect(await actionsFor(asked)).toEqual(["staff.locked"]);
});
