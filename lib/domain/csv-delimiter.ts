export const DELIMITERS = [",", ";", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What parts the cells of a CSV file: the one of which its first line holds most, outside quotation marks. */
export function delimiterOf(text: string): Delimiter {
  const counts: Record<Delimiter, number> = { ",": 0, ";": 0, "\t": 0 };
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === "\n" || character === "\r")) break;
    else if (!isQuoted && character in counts) counts[character as Delimiter] += 1;
  }
  return [...DELIMITERS].sort((a, b) => counts[b] - counts[a])[0] ?? ",";
}
