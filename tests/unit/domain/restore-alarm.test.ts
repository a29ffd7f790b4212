import { daysWithoutDrill } from "@/lib/domain/restore-alarm";

const DAY = 86_400_000;
const NOW = Date.parse("2026-11-25T12:00:00Z");
const inProduction = { isDemonstration: false, firstBookedAt: NOW - 100 * DAY, lastGoodAt: NOW - 7 * DAY };

it.each([
  ["a week after a good drill", inProduction, null],
  ["eight days to the millisecond after it", { ...inProduction, lastGoodAt: NOW - 8 * DAY }, null],
  ["later than that", { ...inProduction, lastGoodAt: NOW - 8 * DAY - 1 }, 8],
  ["without a drill, long after the first visit was booked", { ...inProduction, lastGoodAt: null }, 100],
  ["without a drill, soon after it", { ...inProduction, lastGoodAt: null, firstBookedAt: NOW - DAY }, null],
  ["before anything was booked", { ...inProduction, lastGoodAt: null, firstBookedAt: null }, null],
  ["in a demonstration", { ...inProduction, lastGoodAt: null, isDemonstration: true }, null],
])("%s", (_when, drills, days) => {
  expect(daysWithoutDrill(drills, NOW)).toBe(days);
});
