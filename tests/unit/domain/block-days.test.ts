import { blockDays } from "@/lib/domain/block-days";
import { resized } from "@/lib/domain/treatment-shape";

const ZONE = "America/New_York";

it("takes each day from the first to the last", () => {
  expect(blockDays({ from: "2026-12-30", until: "2027-01-02", repeat: null }, ZONE)).toEqual([
    ...["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"],
  ]);
});

it("takes no day when the last lies before the first", () => {
  expect(blockDays({ from: "2026-12-02", until: "2026-12-01", repeat: null }, ZONE)).toEqual([]);
});

it("repeats every other week on its weekdays, counted from the week it begins in", () => {
  const repeat = { everyWeeks: 2, weekdays: [1, 3], until: "2026-12-31" };

  // Begins on a Tuesday: that week's Monday is past, its Wednesday counts.
  expect(blockDays({ from: "2026-12-01", until: "2026-12-01", repeat }, ZONE)).toEqual([
    ...["2026-12-02", "2026-12-14", "2026-12-16", "2026-12-28", "2026-12-30"],
  ]);
});

describe("a visit that is made longer or shorter", () => {
  const hour = {
    minutes: 60,
    turnoverMinutes: 10,
    phases: [
      { startMinute: 0, endMinute: 20 },
      { startMinute: 50, endMinute: 60 },
    ],
  };

  it("keeps its practitioner to the new end when the last phase reached to the old one", () => {
    expect(resized(hour, 75)?.phases).toEqual([
      { startMinute: 0, endMinute: 20 },
      { startMinute: 50, endMinute: 75 },
    ]);
  });

  it("loses a phase that would begin after its end", () => {
    expect(resized(hour, 45)?.phases).toEqual([{ startMinute: 0, endMinute: 20 }]);
  });

  it("is refused when nothing of the practitioner's time would be left", () => {
    expect(resized({ ...hour, phases: [{ startMinute: 50, endMinute: 60 }] }, 45)).toBeNull();
  });
});
