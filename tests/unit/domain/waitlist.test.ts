import fc from "fast-check";
import { clinicDay, dateAt, daysFrom, minuteAt, onGrid } from "@/lib/domain/clinic-time";
import { MINUTE } from "@/lib/domain/interval";
import { endOf, inOrder, suitingStarts, type Waiting, type WaitlistWish } from "@/lib/domain/waitlist";

const ZONE = "America/New_York";
const NOW = Date.parse("2026-11-22T09:00:00-05:00");
const at = (text: string) => Date.parse(`${text}:00-05:00`);

const wishing = (overrides: Partial<WaitlistWish> = {}): WaitlistWish => ({
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  fromMinute: 0,
  untilMinute: 1440,
  untilDate: "2026-12-31",
  noticeMinutes: 0,
  ...overrides,
});
const isOffered = (start: string, wish: Partial<WaitlistWish>, more: Partial<Waiting> = {}) =>
  suitingStarts({ wish: wishing(wish), before: null, offered: [], ...more }, [at(start)], NOW, ZONE).length >
  0;

describe("the order", () => {
  const places = fc.uniqueArray(
    fc.record({
      entryId: fc.uuid(),
      putFirstAt: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
      createdAt: fc.integer({ min: 0, max: 5 }),
    }),
    { selector: ({ entryId }) => entryId },
  );

  it("asks first whom the desk put first, the last one so put before the others, then who has waited longest", () => {
    fc.assert(
      fc.property(places, (entries) => {
        const order = inOrder(entries);

        expect(order.length).toBe(entries.length);
        order.slice(1).forEach((later, place) => {
          const earlier = order[place]!;
          if (later.putFirstAt !== null) expect(earlier.putFirstAt).toBeGreaterThanOrEqual(later.putFirstAt);
          if (earlier.putFirstAt === later.putFirstAt) {
            expect(earlier.createdAt).toBeLessThanOrEqual(later.createdAt);
          }
        });
      }),
    );
  });

  it("is the same in whatever order the entries were read", () => {
    fc.assert(
      fc.property(places, (entries) => {
        expect(inOrder([...entries].reverse())).toEqual(inOrder(entries));
      }),
    );
  });
});

it.each([
  ["on a day that was named", "2026-12-01T10:00", { weekdays: [2] }, true],
  ["on another day", "2026-12-01T10:00", { weekdays: [1, 3] }, false],
  ["in its first minute", "2026-12-01T10:00", { fromMinute: 600 }, true],
  ["a minute before", "2026-12-01T09:59", { fromMinute: 600 }, false],
  ["in its last minute", "2026-12-01T11:59", { untilMinute: 720 }, true],
  ["at its end", "2026-12-01T12:00", { untilMinute: 720 }, false],
  ["late on the last day", "2026-12-01T23:30", { untilDate: "2026-12-01" }, true],
  ["the day after", "2026-12-02T00:00", { untilDate: "2026-12-01" }, false],
  ["with just the notice", "2026-11-22T11:00", { noticeMinutes: 120 }, true],
  ["with a minute less", "2026-11-22T10:59", { noticeMinutes: 120 }, false],
])("offers a time %s: %s, %j, %s", (_case, start, wish, expected) => {
  expect(isOffered(start, wish)).toBe(expected);
});

it("offers nothing that is not earlier, and nothing twice", () => {
  expect(isOffered("2026-12-01T10:00", {}, { before: at("2026-12-01T10:01") })).toBe(true);
  expect(isOffered("2026-12-01T10:00", {}, { before: at("2026-12-01T10:00") })).toBe(false);
  expect(isOffered("2026-12-01T10:00", {}, { offered: [at("2026-12-01T10:00")] })).toBe(false);
});

it.each(["2026-10-30", "2027-03-12"])(
  "holds by the clinic’s clock, also around %s, when clocks change",
  (first) => {
    const starts = daysFrom(first, 4).flatMap((date) => {
      const day = clinicDay(date, ZONE);
      return onGrid(day, day.stretches, 15);
    });
    const now = starts[0]! - MINUTE;
    const wishes = fc.record({
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      fromMinute: fc.integer({ min: 0, max: 700 }),
      untilMinute: fc.integer({ min: 701, max: 1440 }),
      untilDate: fc.constantFrom(...daysFrom(first, 4)),
      noticeMinutes: fc.integer({ min: 0, max: 3_000 }),
    });

    fc.assert(
      fc.property(wishes, (wish) => {
        const suiting = suitingStarts({ wish, before: null, offered: [] }, starts, now, ZONE);
        const expected = starts.filter((start) => {
          const [date, minute] = [dateAt(start, ZONE), minuteAt(start, ZONE)];
          return (
            [date <= wish.untilDate, start - now >= wish.noticeMinutes * MINUTE].every(Boolean) &&
            wish.weekdays.includes(((new Date(date).getUTCDay() + 6) % 7) + 1) &&
            minute >= wish.fromMinute &&
            minute < wish.untilMinute
          );
        });

        expect(suiting).toEqual(expected);
      }),
    );
  },
);

describe("an entry ends by itself", () => {
  const visit = { status: "BOOKED" as const, startsAt: at("2026-12-01T10:00") };

  it.each([
    ["waits on", wishing(), visit, null],
    ["waits on, without a visit", wishing(), null, null],
    ["when its last day is past", wishing({ untilDate: "2026-11-21" }), null, "OVER"],
    ["not on its last day", wishing({ untilDate: "2026-11-22" }), null, null],
    ["when its visit was cancelled", wishing(), { ...visit, status: "CANCELLED" as const }, "LEFT"],
    ["when its visit has begun", wishing(), { ...visit, status: "ARRIVED" as const }, "OVER"],
    ["when its visit is past", wishing(), { ...visit, startsAt: NOW - 1 }, "OVER"],
    ["when nothing earlier leaves it its notice", wishing({ noticeMinutes: 14_000 }), visit, "OVER"],
  ])("%s", (_case, wish, held, expected) => {
    expect(endOf(wish, held, NOW, ZONE)).toBe(expected);
  });
});
