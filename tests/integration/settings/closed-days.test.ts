import { bookVisit } from "@/lib/booking/book-visit";
import { listScheduleHours } from "@/lib/data/opening-hours";
import { layClosedDays, listClosedDays, takeClosedDays } from "@/lib/desk/set-closed-days";
import { removePlanned, setHours } from "@/lib/desk/set-hours";
import { listHolidays, setHolidays } from "@/lib/desk/set-holidays";
import { listHours } from "@/lib/desk/show-hours";
import { showMisfits } from "@/lib/desk/show-misfits";
import type { Staff } from "@/lib/domain/staff";
import { makeActor } from "@/tests/support/actors";
import { makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";

const { query } = freshDatabase();
const TODAY = "2026-11-22";
let admin: Staff;

beforeAll(async () => {
  await seedClinic();
  await query("delete from dated_exceptions");
  admin = await makeActor("ADMIN");
});

const keep = { keep: true, seen: [] as string[], now: NOW };
const clinic = { scheduleId: null, hours: [], note: "Team day" };

it("lays a closed day once, however often it is sent, and shows the visits in it before it is kept", async () => {
  const booked = await bookVisit(makeVisitWanted(), NOW);
  const { bookingId } = (booked as { value: { bookingId: string } }).value;
  const wanted = { ...clinic, from: TUESDAY, until: TUESDAY };

  const unseen = await layClosedDays(admin, wanted, keep);
  expect(unseen).toMatchObject({ refusal: { reason: "unseen", consequences: { misfits: [{ bookingId }] } } });
  expect(await listClosedDays(TODAY)).toEqual([]);

  await layClosedDays(admin, wanted, { ...keep, seen: [bookingId] });
  await layClosedDays(admin, wanted, keep);
  expect((await query("select from dated_exceptions")).rowCount).toBe(1);
  expect((await showMisfits(NOW)).misfits).toMatchObject([{ bookingId }]);

  await takeClosedDays(admin, [{ scheduleId: null, from: TUESDAY, until: TUESDAY }], keep);
  expect((await showMisfits(NOW)).misfits).toEqual([]);
});

it("closes on all ticked holidays by one act, again without doubles, and opens on those not ticked", async () => {
  const [thanksgiving, , christmas] = ["2026-11-26", "2026-11-27", "2026-12-25"];
  await setHolidays(admin, [thanksgiving, christmas] as string[], [], keep);
  await setHolidays(
    admin,
    [thanksgiving, christmas] as string[],
    [thanksgiving, christmas] as string[],
    keep,
  );
  expect(await listClosedDays(TODAY)).toMatchObject([{ date: thanksgiving }, { date: christmas }]);
  expect((await query("select from dated_exceptions")).rowCount).toBe(2);

  const late = await setHolidays(admin, [], [], keep);
  expect(late).toEqual({ ok: false, refusal: { reason: "stale" } });
  await setHolidays(admin, [], [thanksgiving, christmas] as string[], keep);
  expect(await listClosedDays(TODAY)).toEqual([]);
});

it("knows the holidays of Maine, each day once, and the free day of one that falls on a weekend", async () => {
  const days = await listHolidays(TODAY);
  const named = Object.fromEntries(days.map(({ date, name }) => [date, name]));

  expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
  expect(named).toMatchObject({
    "2026-11-26": "Thanksgiving Day",
    "2027-04-19": "Patriots’ Day",
    "2027-06-18": "Juneteenth (observed)",
    "2027-06-19": "Juneteenth",
    "2027-10-11": "Indigenous Peoples’ Day",
  });
  expect(days.every(({ date }) => date >= TODAY)).toBe(true);
});

it("opens on Saturday from a date, keeps what was, refuses the past and an older form, and takes it back", async () => {
  const hannah = async () => (await listHours(TODAY))[0];
  const first = await hannah();
  if (!first) throw new Error("nobody");
  const { scheduleId, mark, today } = first;
  const rules = async () => (await listScheduleHours()).find((one) => one.scheduleId === scheduleId)?.weekly;
  const before = await rules();
  const week = today.map((day, index) => (index === 5 ? [{ opensAt: 600, closesAt: 840 }] : day));
  const set = (from: string, by = mark) =>
    setHours(admin, scheduleId, { week, from, until: null }, { ...keep, mark: by });

  expect(await set("2026-11-21")).toMatchObject({
    refusal: { reason: "invalid", errors: [{ path: "from" }] },
  });
  expect((await set("2026-12-05")).ok).toBe(true);
  expect(await set("2026-12-12")).toEqual({ ok: false, refusal: { reason: "stale" } });

  const now = await hannah();
  expect(now?.versions.map(({ from, until }) => [from, until])).toEqual([
    [null, "2026-12-04"],
    ["2026-12-05", null],
  ]);
  await removePlanned(admin, scheduleId, ["2026-12-05"], { ...keep, mark: now?.mark ?? "" });
  expect(await rules()).toEqual(before);
  expect((await query("select from audit_entries where action like 'settings.hours%'")).rowCount).toBe(2);
});
