/**
 * What this process has one of, by its name. Next.js loads modules more than once, so what a module keeps for itself
 * would be several.
 */
export function oneInProcess<Value extends object>(name: string, make: () => Value): Value {
  const known = globalThis as unknown as Record<symbol, Value | undefined>;
  return (known[Symbol.for(`clinic: ${name}`)] ??= make());
}
