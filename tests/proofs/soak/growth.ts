/** What was measured, and how many milliseconds after the beginning. */
export type Sample = { at: number; value: number };

const MOST_GROWTH = 0.1;

/**
 * By how much it has grown, as a share: the median of the last sixth of the time beside that of the second. The first
 * is left out, because a process fills what it keeps then.
 */
export function growthOf(samples: readonly Sample[], lengthMs: number): number {
  const sixth = (number: number) =>
    samples.filter(({ at }) => Math.min(Math.floor((at / lengthMs) * 6), 5) === number - 1);
  const early = middleOf(sixth(2));
  return (middleOf(sixth(6)) - early) / early;
}

export const isGrowing = (samples: readonly Sample[], lengthMs: number): boolean =>
  !(growthOf(samples, lengthMs) < MOST_GROWTH); // without samples nothing is shown

function middleOf(samples: readonly Sample[]): number {
  const values = samples.map(({ value }) => value).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? NaN;
}

/** What is open while nobody asks for anything, by what it is: "descriptors of the site". */
export type Open = Readonly<Record<string, number>>;

/**
 * @param swing how much more there may be without anything having leaked
 * @returns what is open at the end and was not before, in words; nothing when all was closed
 */
export const leftOpen = (before: Open, after: Open, swing: Open = {}): string[] =>
  Object.entries(after).flatMap(([what, count]) => {
    const more = count - (before[what] ?? 0);
    return more > (swing[what] ?? 0) ? [`${more} more ${what}`] : [];
  });
