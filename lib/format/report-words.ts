/** "1 visit", "2,310 visits" */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;

/** "8%"; "–" of nothing. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${Math.round((part / whole) * 100)}%`;

export const totalOf = <One>(all: readonly One[], value: (one: One) => number): number =>
  all.reduce((total, one) => total + value(one), 0);
