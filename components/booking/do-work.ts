import { proofOf, tryWork, type Work } from "@/lib/domain/work";

/** So many at once: as many cores a telephone has to spare. The browser paints between them. */
const AT_ONCE = 4;

/** Tries one number after the other, aside from the page: the browser computes it on other threads. */
export async function doWork({ challenge, bits }: Work, signal: AbortSignal): Promise<string | null> {
  for (let first = 0; !signal.aborted; first += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, index) => first + index);
    const results = await Promise.all(numbers.map((number) => tryWork(challenge, number)));
    const found = results.findIndex((zeros) => zeros >= bits);
    if (found >= 0) return proofOf(challenge, first + found);
  }
  return null;
}
