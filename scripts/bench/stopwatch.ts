export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Milliseconds of each, taken in turn so that whatever else the machine does falls on all of them alike. */
export async function sideBySide(
  rounds: number,
  works: Record<string, () => unknown>,
): Promise<Record<string, number>> {
  const taken: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const begun = performance.now();
      await work();
      (taken[name] ??= []).push(performance.now() - begun);
    }
  }
  return Object.fromEntries(
    Object.entries(taken).map(([name, times]) => [name, median(times.slice(rounds / 10))]),
  );
}

/** Prints what this process has cost so far: seconds since it began, and the most memory it has held. */
export function sayCost(): void {
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds: performance.now() / 1_000, megabytes }));
}
