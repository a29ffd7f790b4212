/** "a", "a or b", "a, b or c". `last`: the word before the last one. */
export const listed = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
