import { growthOf, isGrowing, leftOpen } from "@/tests/proofs/soak/growth";

const HOUR = 3_600_000;

/** One sample each ten seconds for an hour, in megabytes. */
const samplesOf = (valueAt: (share: number) => number) =>
  Array.from({ length: 360 }, (_, index) => ({ at: index * 10_000, value: valueAt(index / 360) }));

it("lets memory rise and fall, and fill up in the first minutes", () => {
  const breathing = samplesOf((share) => 250 + 20 * Math.sin(share * 300) - (share < 0.1 ? 120 : 0));

  expect(isGrowing(breathing, HOUR)).toBe(false);
  expect(Math.abs(growthOf(breathing, HOUR))).toBeLessThan(0.03);
});

it("finds a leak of three quarters of a megabyte a minute under that", () => {
  const leaking = samplesOf((share) => 250 + 20 * Math.sin(share * 300) + 45 * share);

  expect(isGrowing(leaking, HOUR)).toBe(true);
});

it("takes no sample, or none at the end, for no proof", () => {
  expect(isGrowing([], HOUR)).toBe(true);
  expect(isGrowing([{ at: HOUR / 4, value: 250 }], HOUR)).toBe(true);
});

it("names what was left open, and not what was closed", () => {
  const before = { "descriptors of the site": 30, "connections to PostgreSQL": 9 };

  expect(leftOpen(before, { "descriptors of the site": 33, "connections to PostgreSQL": 8 })).toEqual([
    "3 more descriptors of the site",
  ]);
  expect(leftOpen(before, { "descriptors of the site": 33 }, { "descriptors of the site": 3 })).toEqual([]);
});
