export type Choice = { value: string; label: string };

/** Some numbers to choose from, and the one that stands, in order. */
export const numbers = (
  offered: readonly number[],
  stands: number,
  words: (value: number) => string,
): Choice[] =>
  [...new Set([...offered, stands])]
    .sort((a, b) => a - b)
    .map((value) => ({ value: String(value), label: words(value) }));
