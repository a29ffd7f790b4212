import fc from "fast-check";
import { leadBins, medianLead } from "@/lib/domain/report-lead";
import { askedRange, namedRange, weeksOf } from "@/lib/domain/report-range";

const TODAY = "2026-11-25";
const pathsOf = (from: unknown, to: unknown) => {
  const asked = askedRange({ from, to }, TODAY);
  return asked.ok ? asked.value : asked.refusal.map(({ path }) => path);
};

it("shows the weeks around today to whoever asks for none", () => {
  expect(askedRange({}, TODAY)).toEqual({ ok: true, value: namedRange("around", TODAY) });
  expect(namedRange("around", TODAY)).toEqual({ from: "2026-10-28", until: "2026-12-22" });
});

it.each([
  ["a day that does not exist", "2026-02-30", TODAY, ["from"]],
  ["a missing last day", TODAY, "", ["to"]],
  ["words", "yesterday", "tomorrow", ["from", "to"]],
  ["the same field twice", [TODAY, TODAY], TODAY, ["from"]],
  ["an end before its beginning", TODAY, "2026-11-24", ["to"]],
  ["more than three years", "2020-01-01", TODAY, ["to"]],
  ["a year that PostgreSQL cannot count", "0000-01-01", "0000-02-01", ["from", "to"]],
])("answers %s beside the field", (_what, from, to, paths) => {
  expect(pathsOf(from, to)).toEqual(paths);
});

it("counts the weeks that a range touches, from Monday on", () => {
  expect(weeksOf({ from: "2026-11-25", until: "2026-11-30" })).toEqual(["2026-11-23", "2026-11-30"]);
});

it("loses no visit between two bars, whatever the days", () => {
  const count = fc.record({ days: fc.integer({ min: -400, max: 900 }), visits: fc.nat(50) });
  fc.assert(
    fc.property(fc.array(count), (counts) => {
      const sum = (all: { visits: number }[]) => all.reduce((total, { visits }) => total + visits, 0);
      expect(sum(leadBins(counts))).toBe(sum(counts));
    }),
  );
});

it("finds the day by which half were booked", () => {
  expect(
    medianLead([
      { days: 9, visits: 1 },
      { days: 0, visits: 1 },
      { days: 3, visits: 1 },
    ]),
  ).toBe(3);
  expect(medianLead([])).toBeNull();
});
