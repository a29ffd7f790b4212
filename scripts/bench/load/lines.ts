import { needOf, type Costs } from "@/scripts/bench/load/clinics";
import type { Measured } from "@/scripts/bench/load/measure-work";
import { LONGEST_MS, type Stretch } from "@/scripts/bench/load/rate-search";

const SHARES_SHOWN = 12;
const CLINICS = [10, 1_000, 100_000];

/** The highest rates, then what one costs. */
export function heldLines(measured: Record<string, Measured>, floor: Stretch): string[] {
  const works = Object.entries(measured);
  const [booking] = works;
  return [
    "",
    row(`Held, 99 of 100 within ${LONGEST_MS} ms`, ["a second", "median", "p99"]),
    ...works.map(([name, { held }]) => rateLine(name, held)),
    rateLine("the same booking by bare pg", floor),
    row("bare pg beside ours, ratio", [(floor.rate / (booking?.[1].held.rate ?? NaN)).toFixed(2)]),
    "",
    row("Processor time of one", ["site", "PostgreSQL", "worker", "us, asking", "statements"]),
    ...works.map(([name, { held, statements }]) =>
      row(name, [
        ...[held.cost.site, held.cost.PostgreSQL, held.cost.worker, held.cost["whoever asks"]].map(ms),
        statements.toFixed(1),
      ]),
    ),
    "",
  ];
}

export const shareLines = (measured: Record<string, Measured>): string[] =>
  Object.entries(measured).flatMap(([name, { shares }]) => [
    "",
    `Where a site's time goes: ${name}`,
    ...shares
      .slice(0, SHARES_SHOWN)
      .map(({ place, share }) => row(`  ${place}`, [`${(share * 100).toFixed(1)} %`])),
  ]);

/** What many clinics would need (docs/scale.md). */
export const clinicLines = (costs: Costs): string[] => [
  "",
  row("At the busiest moment of", ["bookings/s", "views/s", "site", "PostgreSQL", "worker"]),
  ...CLINICS.map((clinics) => {
    const { bookings, views, site, PostgreSQL, worker } = needOf(clinics, costs);
    const processors = [site, PostgreSQL, worker].map((one) => one.toFixed(2));
    return row(`  ${clinics.toLocaleString("en-US")} clinics, in processors`, [
      ...[bookings.toFixed(2), views.toFixed(1)],
      ...processors,
    ]);
  }),
];

const rateLine = (name: string, { rate, middle, p99 }: Stretch) =>
  row(name, [rate.toFixed(0), ms(middle), ms(p99)]);
const ms = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;
const row = (name: string, cells: string[]): string =>
  name.padEnd(40) + cells.map((cell) => cell.padStart(13)).join("");
