import fc from "fast-check";
import { candidatesAt, offers, type Question } from "@/lib/domain/availability";
import { clinicDay, daysFrom } from "@/lib/domain/clinic-time";
import { MINUTE } from "@/lib/domain/interval";
import { openingsOn } from "@/lib/domain/opening-hours";
import { offersByTryingEveryMinute } from "../../support/availability-oracle";
import { clinicCases } from "../../support/clinic-cases";

const RUNS = 400;

describe("offers", () => {
  it("offers every start that fits and none that does not, as trying every minute finds them", () => {
    fc.assert(
      fc.property(clinicCases, ({ question, days, gridMinutes }) => {
        expect(offers(question, days, gridMinutes)).toEqual(
          offersByTryingEveryMinute(question, days, gridMinutes),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it("answers the same day by day as for all days at once", () => {
    fc.assert(
      fc.property(clinicCases, ({ question, days, gridMinutes }) => {
        const dayByDay = days.flatMap((day) => offers(question, [day], gridMinutes));

        expect(dayByDay).toEqual(offers(question, days, gridMinutes));
      }),
      { numRuns: RUNS },
    );
  });

  it("names as candidates exactly those practitioners it offers, and a room whenever one is needed", () => {
    fc.assert(
      fc.property(clinicCases, ({ question, days, gridMinutes }) => {
        for (const { start, practitionerIds } of offers(question, days, gridMinutes)) {
          const found = candidatesAt(question, start);
          expect(found.practitionerIds).toEqual(practitionerIds);
          expect(found.roomIds.length > 0).toBe(question.rooms !== null);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe("a practitioner between two rooms", () => {
  const day = clinicDay("2026-12-01", "America/New_York");
  const nine = day.stretches[0]!.start + 9 * 60 * MINUTE;
  const after = (minutes: number) => nine + minutes * MINUTE;
  const openings = openingsOn(day, {
    weekly: [{ weekday: 2, opensAt: 540, closesAt: 660, validFrom: null, validUntil: null }],
    exceptions: [],
    clinicExceptions: [],
  });
  const needling = {
    minutes: 60,
    turnoverMinutes: 15,
    phases: [
      { startMinute: 0, endMinute: 20 },
      { startMinute: 50, endMinute: 60 },
    ],
  };
  const clinic = (rooms: string[]): Question => ({
    treatment: needling,
    practitioners: [
      {
        id: "hannah",
        openings,
        taken: [
          { start: nine, end: after(20) },
          { start: after(50), end: after(60) },
        ],
      },
    ],
    rooms: rooms.map((id) => ({
      id,
      openings,
      taken: id === "harbor" ? [{ start: nine, end: after(75) }] : [],
    })),
    bookable: { start: nine, end: after(120) },
  });

  it("can start a second visit while the first patient rests with the needles", () => {
    expect(offers(clinic(["harbor", "pine"]), [day], 15).map(({ start }) => start)).toContain(after(30));
  });

  it("cannot when there is no second room", () => {
    const starts = offers(clinic(["harbor"]), [day], 15).map(({ start }) => start);

    expect(starts.filter((start) => start < after(75))).toEqual([]);
  });

  it("is not offered where the second phase would fall on the first patient's", () => {
    // At 10:00 less 10: hands-on 9:50–10:10 would collide with 9:50–10:00.
    expect(offers(clinic(["harbor", "pine"]), [day], 10).map(({ start }) => start)).not.toContain(after(50));
  });
});

describe("daysFrom", () => {
  it.each([0, -1, Number.NaN])("gives no day for a count of %p", (count) => {
    expect(daysFrom("2026-12-01", count)).toEqual([]);
  });
});
