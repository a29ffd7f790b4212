import type { Fault } from "@/lib/booking/refusal";
import { problem } from "@/lib/http/problem";

/** Well-formed, but with wrong values: every fault at its place. */
export const invalid = (errors: readonly Fault[]): Response =>
  problem("invalid", "See errors: each names its place and what to do.", { errors });
