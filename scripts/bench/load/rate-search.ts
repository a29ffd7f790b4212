/** One stretch of load at one rate. `rate` in arrivals a second, times in milliseconds from when each was due. */
export type Stretch = { rate: number; sent: number; middle: number; p99: number; unexpected: number };

/** Nobody shall wait longer, but for one in a hundred. */
export const LONGEST_MS = 500;
/** Two rates that are this near to each other are one. */
const NEAR = 1.1;

export const isHeld = ({ p99, unexpected }: Stretch): boolean => p99 <= LONGEST_MS && unexpected === 0;

/** The smallest value that is not below `share` of all. @param share above 0, at most 1 */
export function percentile(values: readonly number[], share: number): number {
  const inOrder = [...values].sort((a, b) => a - b);
  return inOrder[Math.ceil(inOrder.length * share) - 1] ?? NaN;
}

/**
 * The rate to try next: twice the highest until one is too much, then between the lowest that was too much and the
 * highest below it that was held. @returns null when the two are near
 */
export function nextRate(tried: readonly Stretch[], first: number): number | null {
  if (tried.length === 0) return first;
  const tooMuch = Math.min(...tried.filter((one) => !isHeld(one)).map(({ rate }) => rate));
  const held = highestHeld(tried.filter(({ rate }) => rate < tooMuch));
  if (tooMuch === Infinity) return held * 2;
  if (held === -Infinity) return tooMuch / 2;
  return tooMuch / held <= NEAR ? null : Math.sqrt(held * tooMuch);
}

const highestHeld = (tried: readonly Stretch[]): number =>
  Math.max(...tried.filter(isHeld).map(({ rate }) => rate));

const SHORT_SECONDS = 4;
const LONG_SECONDS = 12;
const ALMOST = 0.9;
/** Below this the search gives up: something else is wrong. */
const LEAST = 0.5;

/** Finds the highest rate that is held, first in short stretches, then in a long one that must be held too. */
export async function highestRate<Measured extends Stretch>(
  first: number,
  load: (rate: number, seconds: number) => Promise<Measured>,
): Promise<Measured> {
  const tried: Stretch[] = [];
  for (let rate = nextRate(tried, first); rate !== null; rate = nextRate(tried, first)) {
    requireSense(rate);
    tried.push(await load(rate, SHORT_SECONDS));
  }
  const tooMuch = Math.min(...tried.filter((one) => !isHeld(one)).map(({ rate }) => rate));
  let rate = highestHeld(tried.filter((one) => one.rate < tooMuch));
  for (;;) {
    const stretch = await load(rate, LONG_SECONDS);
    if (isHeld(stretch)) return stretch;
    rate *= ALMOST;
    requireSense(rate);
  }
}

function requireSense(rate: number): void {
  if (rate < LEAST) throw new Error(`not even ${rate} a second could be held`);
}
