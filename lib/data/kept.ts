import "server-only";
import { oneInProcess } from "@/lib/one-in-process";

/** How long facts about the clinic, its people and treatments are kept by a process. */
export const FACTS_KEPT_MS = 5_000;

// Whoever changes facts shall reach every copy of what is remembered.
const remembered = oneInProcess("facts kept", () => new Set<() => void>());

/**
 * Remembers an answer for a short while, for facts that change a few times a year and are asked for by every
 * request. A failed question is asked anew at once.
 * @param ask may be asked about something, of which there must be few: each answer is remembered by it
 */
export function keptFor<Value, About = void>(
  milliseconds: number,
  ask: (about: About) => Promise<Value>,
): (about: About) => Promise<Value> {
  const kept = new Map<About, Promise<Value>>();
  remembered.add(() => kept.clear());
  return (about) => {
    const known = kept.get(about);
    if (known) return known;
    const asked = ask(about);
    const forget = () => kept.get(about) === asked && kept.delete(about);
    kept.set(about, asked);
    asked.then(() => setTimeout(forget, milliseconds).unref(), forget);
    return asked;
  };
}

/** For whoever has just changed facts: this process asks anew. Others follow within FACTS_KEPT_MS. */
export function forgetFacts(): void {
  for (const forget of remembered) forget();
}
