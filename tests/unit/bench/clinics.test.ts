import { needOf } from "@/scripts/bench/load/clinics";

const cost = (site: number, PostgreSQL: number, worker: number) => ({ site, PostgreSQL, worker });
const costs = { booking: cost(10, 5, 20), firstPage: cost(20, 1, 3), pageOfTimes: cost(50, 4, 0) };

it("carries the cost of one to many clinics at their busiest moment", () => {
  const need = needOf(1_000, costs);

  // 1,000 clinics × 24 a day × 0.15 in the busiest hour × 2 ÷ 3,600 s; 30 pages for each, processors half busy.
  expect(need.bookings).toBeCloseTo(2);
  expect(need.views).toBeCloseTo(60);
  expect(need.site).toBeCloseTo((2 * (10 + 24 * 20 + 6 * 50)) / 1_000 / 0.5);
  expect(need.PostgreSQL).toBeCloseTo((2 * (5 + 24 * 1 + 6 * 4)) / 1_000 / 0.5);
  expect(need.worker).toBeCloseTo((2 * 20) / 1_000 / 0.5);
});

it("grows with the clinics and with nothing else", () => {
  expect(needOf(100_000, costs).site).toBeCloseTo(100 * needOf(1_000, costs).site);
});
