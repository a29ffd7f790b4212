import type { Instant } from "@/lib/domain/interval";

/** The moment of this request. A page asks once, so that all it says is true of the same moment. */
export const clock = (): Instant => Date.now();
