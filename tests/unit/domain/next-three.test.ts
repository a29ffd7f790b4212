import fc from "fast-check";
import { MINUTE } from "@/lib/domain/interval";
import { nextThree } from "@/lib/domain/next-three";

const DAY = 1440 * MINUTE;
const times = (...minutes: number[]) => minutes.map((minute) => ({ start: minute * MINUTE }));
const dayOf = (at: number) => String(Math.floor(at / DAY));
const chosen = (...minutes: number[]) =>
  nextThree(times(...minutes), dayOf).map(({ start }) => start / MINUTE);

it("offers the first, one an hour later, and another day", () => {
  expect(chosen(600, 615, 630, 660, 720, 1440 + 600, 1440 + 660)).toEqual([600, 660, 2040]);
});

it("stays on the day when there is no other", () => {
  expect(chosen(600, 615, 660, 700, 720)).toEqual([600, 660, 720]);
  expect(chosen(600, 615, 630)).toEqual([600, 615, 630]);
});

it("offers fewer when there are fewer, none twice, and the earliest always", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(4000), { maxLength: 12 }), (minutes) => {
      const sorted = [...minutes].sort((a, b) => a - b);
      const three = chosen(...sorted);
      expect(three).toHaveLength(Math.min(3, sorted.length));
      expect(new Set(three).size).toBe(three.length);
      expect(three[0]).toBe(sorted[0]);
      expect([...three].sort((a, b) => a - b)).toEqual(three);
    }),
  );
});
