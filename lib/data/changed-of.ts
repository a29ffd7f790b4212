/** Those that are in one of two lists of ids and not in the other. */
export const changedOf = (before: readonly string[], after: readonly string[]): string[] => [
  ...before.filter((id) => !after.includes(id)),
  ...after.filter((id) => !before.includes(id)),
];
