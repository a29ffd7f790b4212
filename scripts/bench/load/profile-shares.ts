/** As V8 writes it, with what is used here. Lines and columns begin at 0. Microseconds. */
export type CpuProfile = {
  nodes: { id: number; callFrame: CallFrame }[];
  samples: number[];
  timeDeltas: number[];
};
export type CallFrame = { functionName: string; url: string; lineNumber: number; columnNumber: number };

/** A place in the programs, and which part of the busy time was spent in it itself: 0 to 1. */
export type Share = { place: string; share: number };

/**
 * Where the time went, largest first: not counting what a function called.
 * @param placeOf names the place of a function; those of one name are counted together. Null: it does not count
 */
export function sharesOf(
  { nodes, samples, timeDeltas }: CpuProfile,
  placeOf: (at: CallFrame) => string | null,
): Share[] {
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const spent = new Map<string, number>();
  samples.forEach((id, index) => {
    const place = places.get(id) ?? null;
    if (place === null) return;
    // The time before a sample belongs to it. A clock that is set back takes none away.
    spent.set(place, (spent.get(place) ?? 0) + Math.max(0, timeDeltas[index] ?? 0));
  });
  const all = [...spent.values()].reduce((sum, one) => sum + one, 0);
  return [...spent].map(([place, time]) => ({ place, share: time / all })).sort((a, b) => b.share - a.share);
}
