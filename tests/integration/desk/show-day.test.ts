import { holdTime } from "@/lib/booking/hold-time";
import { blockTime } from "@/lib/desk/block-time";
import { cancelVisit } from "@/lib/desk/cancel-visit";
import { setVisitState } from "@/lib/desk/set-visit-state";
import { showDay } from "@/lib/desk/show-day";
import { showMonth } from "@/lib/desk/show-month";
import { showWeek } from "@/lib/desk/show-week";
import type { DayColumn, DayView } from "@/lib/domain/day-view";
import { MINUTE } from "@/lib/domain/interval";
import type { Staff } from "@/lib/domain/staff";
import { makeActor } from "@/tests/support/actors";
import { at, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookedAtDesk, had } from "./desk-makers";

const { query } = freshDatabase();
let desk: Staff;

beforeAll(async () => {
  await seedClinic();
  desk = await makeActor();
});
beforeEach(() => query("truncate bookings, slots, patients, holds, messages, blocks, undo_steps cascade"));

const columnOf = (view: DayView, name: string): DayColumn => {
  const found = [...view.practitioners, ...view.rooms].find((column) => column.name === name);
  if (!found) throw new Error(`no column of ${name}`);
  return found;
};
const thingsOf = (view: DayView, name: string) => columnOf(view, name).cells.flatMap(({ things }) => things);
const cellAt = (view: DayView, name: string, time: string) =>
  columnOf(view, name).cells[view.rows.findIndex(({ start }) => start === at(TUESDAY, time))];

it("lays visits whose needles rest side by side, each over its time, with who is needed when", async () => {
  const first = await bookedAtDesk(desk, { start: at(TUESDAY, "10:30") });
  const second = await bookedAtDesk(desk, { start: at(TUESDAY, "10:45") });

  const view = await showDay(TUESDAY, NOW);

  expect(thingsOf(view, "Marcus Osei")).toMatchObject([
    {
      thing: {
        visit: {
          bookingId: first.bookingId,
          phases: [
            { startMinute: 0, endMinute: 15 },
            { startMinute: 35, endMinute: 45 },
          ],
        },
      },
      place: { after: 0, minutes: 45, lane: 0, lanes: 2 },
    },
    {
      thing: { visit: { bookingId: second.bookingId } },
      place: { after: 15, minutes: 45, lane: 1, lanes: 2 },
    },
  ]);
  expect(cellAt(view, "Marcus Osei", "10:30")?.things).toHaveLength(2);
});

it("shows in its room how long the room rests after a visit", async () => {
  const { bookingId, end } = await bookedAtDesk(desk);

  const view = await showDay(TUESDAY, NOW);
  const [inRoom] = view.rooms.flatMap(({ name }) => thingsOf(view, name));

  expect(inRoom?.thing).toMatchObject({ visit: { bookingId, end }, end: end + 10 * MINUTE });
});

it("says what of a half hour can be had, and what is closed or taken", async () => {
  await bookedAtDesk(desk, { start: at(TUESDAY, "10:30") });
  had(
    await holdTime(
      {
        treatment: "phone-question",
        practitioner: "marcus-osei",
        start: at(TUESDAY, "12:00"),
        instead: null,
      },
      NOW,
    ),
  );

  const view = await showDay(TUESDAY, NOW);

  // Marcus works from 10:00 to 1:30 PM; the visit needs him until 10:45 and from 11:05 to 11:15.
  expect(cellAt(view, "Marcus Osei", "09:30")).toMatchObject({ state: "closed" });
  expect(cellAt(view, "Marcus Osei", "10:30")).toMatchObject({ state: "free", start: at(TUESDAY, "10:45") });
  expect(cellAt(view, "Marcus Osei", "11:00")).toMatchObject({ state: "free", start: at(TUESDAY, "11:00") });
  expect(cellAt(view, "Marcus Osei", "12:00")).toMatchObject({
    state: "free",
    start: at(TUESDAY, "12:15"),
    things: [{ thing: { kind: "hold", heldUntil: expect.any(Number) as number } }],
  });
});

it("keeps cancelled visits out of the table and in the list, and says since when somebody waits", async () => {
  const cancelled = await bookedAtDesk(desk, { start: at(TUESDAY, "10:30") });
  const here = await bookedAtDesk(desk, { start: at(TUESDAY, "11:30") });
  had(await cancelVisit(desk, { ...cancelled, askedBy: "PATIENT", tell: false }));
  had(await setVisitState(desk, { ...here, status: "ARRIVED" }, NOW));

  const view = await showDay(TUESDAY, NOW);

  expect(thingsOf(view, "Marcus Osei").map(({ thing }) => thing.start)).toEqual([at(TUESDAY, "11:30")]);
  expect(view.visits.map(({ status, since }) => [status, since])).toEqual([
    ["CANCELLED", null],
    ["ARRIVED", NOW],
  ]);
});

it("shows blocks in day and week, and counts them as taken in the month", async () => {
  const { rows } = await query<{ id: string }>(
    "select s.id from schedules s join practitioners p on p.id = s.practitioner_id where slug = 'marcus-osei'",
  );
  const wanted = { kind: "MEETING", note: "New laser", from: TUESDAY, until: TUESDAY, repeat: null } as const;
  const times = { fromMinute: 10 * 60, untilMinute: 13 * 60 + 30, aroundVisits: false };
  const scheduleIds = rows.map(({ id }) => id);
  const { blockIds } = had(await blockTime(desk, { ...wanted, ...times, scheduleIds }));

  const [day, week, month] = [
    await showDay(TUESDAY, NOW),
    await showWeek(TUESDAY, "marcus-osei", NOW),
    await showMonth(TUESDAY, NOW),
  ];

  const block = { start: at(TUESDAY, "10:00"), end: at(TUESDAY, "13:30"), note: "New laser" };
  expect(thingsOf(day, "Marcus Osei")[0]?.thing).toMatchObject({ kind: "block", id: blockIds[0], ...block });
  expect(week.rows.map(({ slug }) => slug)).toEqual(["marcus-osei"]);
  expect(week.rows[0]?.cells[1]?.blocks).toMatchObject([{ id: blockIds[0], ...block }]);
  const tuesday = month.weeks.flat().find(({ date }) => date === TUESDAY);
  expect(tuesday).toMatchObject({ isOpen: true, visits: 0 });
  // 3.5 of Hannah's 7.75 and Marcus's 8.25 hours.
  expect(tuesday?.taken).toBeCloseTo(3.5 / 16, 5);
});

it("has something to point at on a day on which nobody works", async () => {
  const sunday = await showDay("2026-11-29", NOW);

  expect(sunday.rows.length).toBeGreaterThan(0);
  expect(sunday.practitioners.every(({ isOpen }) => !isOpen)).toBe(true);
});
