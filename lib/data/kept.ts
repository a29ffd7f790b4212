import "server-only";

/** How long facts about the clinic, its people and treatments are kept by a process. */
export const FACTS_KEPT_MS = 5_000;

/**
 * Remembers an answer for a short while, for facts that change a few times a year and are asked for by every
 * request. A failed question is asked anew at once.
 */
export function keptFor<Value>(milliseconds: number, ask: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | undefined;
  const forget = () => (kept = undefined);
  return () => {
    if (!kept) {
      kept = ask();
      kept.then(() => setTimeout(forget, milliseconds).unref(), forget);
    }
    return kept;
  };
}
