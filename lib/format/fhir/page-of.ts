import type { Found } from "./bundle";
import type { Resource } from "./resource";

/**
 * One page of all resources that were found. They stand in the order of their ids, and a page begins after an id: what
 * changes while somebody reads on is neither skipped nor read twice for it.
 */
export function pageOf(all: readonly Resource[], count: number, after: string | null): Found {
  const inOrder = [...all].sort((one, other) => (one.id < other.id ? -1 : 1));
  const rest = inOrder.filter(({ id }) => after === null || id > after);
  const entries = rest.slice(0, count);
  const next = count > 0 && rest.length > count ? (entries.at(-1)?.id ?? null) : null;
  return { entries, total: all.length, next };
}
