import { highestRate, nextRate, percentile, type Stretch } from "@/scripts/bench/load/rate-search";

const stretch = (rate: number, how: Partial<Stretch> = {}): Stretch => ({
  ...{ rate, sent: 100, middle: 10, p99: 20, unexpected: 0 },
  ...how,
});
const slow = (rate: number) => stretch(rate, { p99: 501 });

/** A machine that carries so much. */
const carries = (limit: number) => async (rate: number) => (rate <= limit ? stretch(rate) : slow(rate));

describe("percentile", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    [0.5, 50],
    [0.99, 99],
    [1, 100],
  ])("has %p of a hundred values at or below it", (share, found) => {
    expect(percentile(hundred, share)).toBe(found);
  });

  it("is the worst of a few", () => {
    expect(percentile([3, 1, 2], 0.99)).toBe(3);
  });
});

describe("nextRate", () => {
  it("doubles while all is held", () => {
    expect(nextRate([], 10)).toBe(10);
    expect(nextRate([stretch(10), stretch(20)], 10)).toBe(40);
  });

  it("looks between what was held and what was too much, and ends when they are near", () => {
    expect(nextRate([stretch(20), slow(80)], 10)).toBe(40);
    expect(nextRate([stretch(40), slow(44)], 10)).toBeNull();
  });

  it("halves when the first was too much already", () => {
    expect(nextRate([slow(10)], 10)).toBe(5);
  });

  it("takes an unexpected answer for too much, however fast it was", () => {
    expect(nextRate([stretch(20), stretch(80, { unexpected: 1 })], 10)).toBe(40);
  });

  it("does not believe a rate that was held above one that was not", () => {
    expect(nextRate([stretch(20), slow(40), stretch(80)], 10)).toBeCloseTo(28.28);
  });
});

describe("highestRate", () => {
  it("finds what the machine carries, to a tenth", async () => {
    const { rate } = await highestRate(10, carries(137));

    expect(rate).toBeLessThanOrEqual(137);
    expect(rate).toBeGreaterThan(137 / 1.1);
  });

  it("gives way when the long stretch is not held", async () => {
    const tires = async (rate: number, seconds: number) =>
      seconds > 4 && rate > 30 ? slow(rate) : carries(100)(rate);

    const { rate } = await highestRate(10, tires);

    expect(rate).toBeLessThanOrEqual(30);
  });

  it("says so when nothing is held at all", async () => {
    await expect(highestRate(10, async (rate) => slow(rate))).rejects.toThrow("could be held");
  });
});
