import { blockTime, type BlockWanted } from "@/lib/desk/block-time";
import { cancelVisit } from "@/lib/desk/cancel-visit";
import { undoChange } from "@/lib/desk/undo-change";
import { unblockTime } from "@/lib/desk/unblock-time";
import { whyNot } from "@/lib/desk/why-not";
import { holdTime } from "@/lib/booking/hold-time";
import { offerTimes } from "@/lib/booking/offer-times";
import { sweep } from "@/lib/messages/sweep";
import type { Staff } from "@/lib/domain/staff";
import { makeActor } from "@/tests/support/actors";
import { at, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookedAtDesk, had, moveTo, OVERLAPS } from "./desk-makers";

const { query } = freshDatabase();
let desk: Staff;
let marcus: string;

beforeAll(async () => {
  await seedClinic();
  desk = await makeActor();
  const { rows } = await query(
    "select s.id from schedules s join practitioners p on p.id = s.practitioner_id where slug = 'marcus-osei'",
  );
  marcus = rows[0].id;
});
beforeEach(() => query("truncate bookings, slots, patients, holds, messages, blocks, undo_steps cascade"));
afterEach(async () => expect((await query(OVERLAPS)).rows).toEqual([]));

const makeBlock = (overrides: Partial<BlockWanted> = {}): BlockWanted => ({
  ...{ scheduleIds: [marcus], kind: "MEETING", note: null, from: TUESDAY, until: TUESDAY, repeat: null },
  ...{ fromMinute: 10 * 60, untilMinute: 13 * 60, aroundVisits: false },
  ...overrides,
});
const freeOfMarcus = async (): Promise<number[]> => {
  const asked = { treatment: "follow-up", practitioner: "marcus-osei", from: TUESDAY, days: 1 };
  const offer = await offerTimes(asked, NOW);
  return "times" in offer
    ? offer.times.map(({ start }) => start).filter((start) => start < at(TUESDAY, "13:00"))
    : [];
};
const pieces = async () =>
  (await query("select starts_at, ends_at from slots where status = 'UNAVAILABLE' order by starts_at")).rows;

it("takes the time out of booking, and gives it back", async () => {
  const free = await freeOfMarcus();
  const { blockIds } = had(await blockTime(desk, makeBlock()));
  expect(await freeOfMarcus()).toEqual([]);

  had(await unblockTime(desk, { blockId: blockIds[0] ?? "", andLater: false }));
  expect(await freeOfMarcus()).toEqual(free);
});

it("shows the visits in its way with their names, and drops none", async () => {
  const visit = await bookedAtDesk(desk);

  expect(await blockTime(desk, makeBlock())).toMatchObject({
    refusal: {
      reason: "obstructed",
      obstacles: [{ kind: "visit", who: "Marcus Osei", bookingId: visit.bookingId }],
    },
  });
  expect(await pieces()).toEqual([]);
});

it("lies around visits when told to, and takes their time once they have moved or are cancelled", async () => {
  const visit = await bookedAtDesk(desk);
  had(await blockTime(desk, makeBlock({ aroundVisits: true })));
  expect(await pieces()).toHaveLength(3);
  const moved = had(await moveTo(desk, visit, "16:00"));
  expect(await freeOfMarcus()).toEqual([]);

  const before = await pieces();
  had(await undoChange(desk, moved.undoId));
  had(await cancelVisit(desk, { ...visit, version: 2, askedBy: "CLINIC", tell: false }));
  expect(await pieces()).toHaveLength(before.length);
  expect(await freeOfMarcus()).toEqual([]);
});

it("takes the time of a hold that runs out in the middle of it", async () => {
  const start = at(TUESDAY, "10:30");
  had(await holdTime({ treatment: "follow-up", practitioner: "marcus-osei", start, instead: null }, NOW));
  had(await blockTime(desk, makeBlock({ aroundVisits: true })));
  await query("update holds set expires_at = now() - interval '10 minutes'");

  await sweep(NOW);

  expect(await freeOfMarcus()).toEqual([]);
});

it("repeats on its weekdays, and can be taken back from one day on", async () => {
  const repeat = { everyWeeks: 1, weekdays: [2], until: "2026-12-22" };
  const { blockIds, undoId } = had(await blockTime(desk, makeBlock({ repeat })));
  expect((await pieces()).map(({ starts_at }) => starts_at.toISOString().slice(0, 10))).toEqual([
    ...["2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22"],
  ]);

  const removed = had(await unblockTime(desk, { blockId: blockIds[2] ?? "", andLater: true }));
  expect(await pieces()).toHaveLength(2);
  had(await undoChange(desk, removed.undoId));
  expect(await pieces()).toHaveLength(4);
  had(await undoChange(desk, undoId));
  expect(await pieces()).toEqual([]);
});

it("is as long as the clock says on the day when clocks change", async () => {
  had(
    await blockTime(
      desk,
      makeBlock({ from: "2027-03-14", until: "2027-03-14", fromMinute: 60, untilMinute: 240 }),
    ),
  );

  const [piece] = await pieces();
  expect(piece.ends_at - piece.starts_at).toBe(2 * 60 * 60_000);
});

it.each([
  ["a last day before the first", { from: "2026-12-02", until: "2026-12-01" }, "until"],
  ["nobody's time", { scheduleIds: ["00000000-0000-4000-8000-000000000000"] }, "scheduleIds"],
])("refuses %s", async (_what, overrides, path) => {
  expect(await blockTime(desk, makeBlock(overrides))).toMatchObject({ refusal: { errors: [{ path }] } });
});

describe("why not", () => {
  const asked = { treatment: "follow-up", practitioner: "marcus-osei" };

  it("has nothing to say about a time that can be booked", async () => {
    expect(await whyNot({ ...asked, start: at(TUESDAY, "10:30") }, NOW)).toEqual({
      forPatients: [],
      forDesk: [],
    });
  });

  it("tells what binds patients and what binds everybody", async () => {
    had(await blockTime(desk, makeBlock({ note: "Team" })));
    const soon = { ...asked, practitioner: "hannah-lindqvist" };

    expect(await whyNot({ ...asked, start: at(TUESDAY, "10:35") }, NOW)).toMatchObject({
      forPatients: [{ kind: "grid" }, { kind: "block", note: "Team" }],
      forDesk: [{ kind: "block", block: "MEETING" }],
    });
    expect(await whyNot({ ...soon, start: at("2027-03-01", "10:00") }, NOW)).toMatchObject({
      forPatients: [{ kind: "horizon", days: 60 }],
      forDesk: [],
    });
    expect(await whyNot({ ...asked, practitioner: "nobody", start: NOW - 1 }, NOW)).toMatchObject({
      forDesk: [{ kind: "not-given", who: "nobody" }],
    });
    expect(await whyNot({ ...asked, treatment: "massage", start: NOW }, NOW)).toBeNull();
  });

  it("tells until when a time is held, and how long a room rests", async () => {
    const start = at(TUESDAY, "10:30");
    had(await holdTime({ treatment: "follow-up", practitioner: "marcus-osei", start, instead: null }, NOW));
    expect((await whyNot({ ...asked, start }, NOW))?.forDesk).toMatchObject([
      { kind: "hold", who: "Marcus Osei" },
    ]);

    const room = (await query("select id from rooms order by position limit 1")).rows[0].id;
    await query("truncate holds cascade");
    await bookedAtDesk(desk, { start, room });
    const after = { ...asked, practitioner: "hannah-lindqvist", room, start: at(TUESDAY, "11:20") };
    expect((await whyNot(after, NOW))?.forDesk).toMatchObject([
      { kind: "visit", who: "Harbor Room", isTurnover: true, end: at(TUESDAY, "11:25") },
    ]);
  });
});
