/** Prints what is being done, and when it is done the seconds it took. */
export async function step<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  const begun = performance.now();
  process.stdout.write(`  ${what} … `);
  try {
    const value = await work();
    process.stdout.write(`${secondsSince(begun)} s\n`);
    return value;
  } catch (error) {
    process.stdout.write("not done\n");
    throw error;
  }
}

export function secondsSince(begun: number): string {
  return ((performance.now() - begun) / 1000).toFixed(1);
}
