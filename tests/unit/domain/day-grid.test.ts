import fc from "fast-check";
import { clinicDay, daysFrom } from "@/lib/domain/clinic-time";
import { placeInColumn, placeOf, rowsOf } from "@/lib/domain/day-grid";
import { MINUTE, overlaps, type Interval } from "@/lib/domain/interval";
import { layInLanes } from "@/lib/domain/lanes";
import { at, TUESDAY, ZONE } from "@/tests/support/clinic-makers";

const stretch = (from: string, until: string, date = TUESDAY): Interval => ({
  start: at(date, from),
  end: at(date, until),
});
const HALF_HOUR = 30 * MINUTE;

/** An ordinary day, and both days on which the clocks change. */
const days = fc.constantFrom("2026-12-01", "2027-03-14", "2026-11-01").map((date) => clinicDay(date, ZONE));
const dayWithVisits = days.chain((day) => {
  const [from, until] = [day.stretches[0]?.start ?? 0, day.stretches.at(-1)?.end ?? 0];
  const visit = fc
    .tuple(fc.integer({ min: from / MINUTE, max: until / MINUTE - 5 }), fc.integer({ min: 5, max: 180 }))
    .map(([start, minutes]) => ({
      start: start * MINUTE,
      end: Math.min((start + minutes) * MINUTE, until),
    }));
  return fc.record({ day: fc.constant(day), visits: fc.array(visit, { minLength: 1, maxLength: 30 }) });
});

describe("lanes", () => {
  it("gives a visit that overlaps none the whole width, however crowded another hour is", () => {
    const crowded = [stretch("10:00", "10:45"), stretch("10:15", "11:00"), stretch("10:30", "11:15")];
    const alone = stretch("14:00", "14:45");

    expect(layInLanes([...crowded, alone])).toEqual([
      { lane: 0, lanes: 3 },
      { lane: 1, lanes: 3 },
      { lane: 2, lanes: 3 },
      { lane: 0, lanes: 1 },
    ]);
  });

  it("uses a lane again once it is free, and lets neighbours touch", () => {
    const visits = [stretch("10:00", "10:30"), stretch("10:15", "11:00"), stretch("10:30", "11:00")];

    expect(layInLanes(visits)).toEqual([
      { lane: 0, lanes: 2 },
      { lane: 1, lanes: 2 },
      { lane: 0, lanes: 2 },
    ]);
  });

  it("never lays two that overlap in one lane, and gives what overlaps lanes of one width", () => {
    fc.assert(
      fc.property(dayWithVisits, ({ visits }) => {
        const lanes = layInLanes(visits);
        visits.forEach((one, i) =>
          visits.forEach((other, j) => {
            if (i >= j || !overlaps(one, other)) return;
            expect(lanes[i]?.lane).not.toBe(lanes[j]?.lane);
            expect(lanes[i]?.lanes).toBe(lanes[j]?.lanes);
          }),
        );
        expect(lanes.every(({ lane, lanes }) => lane < lanes)).toBe(true);
      }),
    );
  });
});

describe("the rows of a day", () => {
  it("go from full hour to full hour around what is shown", () => {
    const rows = rowsOf(clinicDay(TUESDAY, ZONE), [stretch("08:30", "12:30"), stretch("13:15", "17:00")]);

    expect(rows[0]?.start).toBe(at(TUESDAY, "08:00"));
    expect(rows.at(-1)?.end).toBe(at(TUESDAY, "17:00"));
    expect(rows).toHaveLength(18);
  });

  it.each([
    ["when an hour is missing", "2027-03-14", 46],
    ["when an hour comes twice", "2026-11-01", 50],
  ])("hold every half hour once %s", (_when, date, count) => {
    const day = clinicDay(date, ZONE);
    const rows = rowsOf(day, day.stretches);

    expect(rows).toHaveLength(count);
    expect(new Set(rows.map(({ end, start }) => end - start))).toEqual(new Set([HALF_HOUR]));
    expect(
      rows.every(({ end }, index) => end === (rows[index + 1]?.start ?? day.stretches.at(-1)?.end)),
    ).toBe(true);
  });

  it("are half an hour on each day of two years", () => {
    for (const date of daysFrom("2026-01-01", 730)) {
      const day = clinicDay(date, ZONE);
      expect(rowsOf(day, day.stretches).every(({ start, end }) => end - start === HALF_HOUR)).toBe(true);
    }
  });
});

describe("the places of visits", () => {
  it("let every visit lie over exactly its time, and no two over one another", () => {
    fc.assert(
      fc.property(dayWithVisits, ({ day, visits }) => {
        const rows = rowsOf(day, visits);
        const placed = placeInColumn(rows, visits);
        const drawn = placed.map(({ place }) => {
          const start = (rows[place.row]?.start ?? NaN) + place.after * MINUTE;
          return { start, end: start + place.minutes * MINUTE, lane: place.lane };
        });

        expect(drawn.map(({ start }) => start)).toEqual(visits.map(({ start }) => start));
        placed.forEach(({ thing, place }) =>
          expect(place.minutes).toBe(Math.max(20, (thing.end - thing.start) / MINUTE)),
        );
        drawn.forEach((one, i) =>
          drawn.forEach((other, j) => {
            if (i < j && one.lane === other.lane) expect(overlaps(one, other)).toBe(false);
          }),
        );
      }),
    );
  });

  it("cut off what began on the day before", () => {
    const day = clinicDay(TUESDAY, ZONE);
    const midnight = day.stretches[0]?.start ?? NaN;
    const overnight = { start: midnight - 60 * MINUTE, end: midnight + 45 * MINUTE };

    expect(placeInColumn(rowsOf(day, [overnight]), [overnight])).toEqual([
      { thing: overnight, place: { row: 0, after: 0, minutes: 45, lane: 0, lanes: 1 } },
    ]);
  });

  it("find the present moment, and nothing outside the table", () => {
    const rows = rowsOf(clinicDay(TUESDAY, ZONE), [stretch("09:00", "17:00")]);

    expect(placeOf(rows, at(TUESDAY, "10:47"))).toEqual({ row: 3, after: 17 });
    expect(placeOf(rows, at(TUESDAY, "17:00"))).toBeNull();
  });
});
