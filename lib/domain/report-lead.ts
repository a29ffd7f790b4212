/** Visits that were booked so many days before. */
export type LeadCount = { days: number; visits: number };

/** A bar of the histogram: from `from` to `until` days, both inclusive; `until` null: and more. */
export type LeadBin = { from: number; until: number | null; visits: number };

const BINS: readonly (readonly [number, number | null])[] = [
  [0, 0],
  [1, 1],
  [2, 3],
  [4, 7],
  [8, 14],
  [15, 28],
  [29, 60],
  [61, null],
];

/** What was written down after it began counts as the same day. */
export const leadBins = (counts: readonly LeadCount[]): LeadBin[] =>
  BINS.map(([from, until]) => ({
    from,
    until,
    visits: sum(
      counts.filter(
        ({ days }) => Math.max(days, 0) >= from && (until === null || Math.max(days, 0) <= until),
      ),
    ),
  }));

/** Half of the visits were booked at most so many days before; null: there are none. */
export function medianLead(counts: readonly LeadCount[]): number | null {
  const half = sum(counts) / 2;
  let seen = 0;
  for (const { days, visits } of [...counts].sort((a, b) => a.days - b.days)) {
    seen += visits;
    if (visits > 0 && seen >= half) return Math.max(days, 0);
  }
  return null;
}

const sum = (counts: readonly { visits: number }[]) =>
  counts.reduce((total, { visits }) => total + visits, 0);
