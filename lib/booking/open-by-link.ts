import "server-only";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { countAgainst, waitFor } from "./limit-requests";
import { findVisit, type Visit } from "./show-visit";

/** `unknown`: the token leads nowhere, whatever the cause. */
export type NotOpened = { reason: "unknown" } | { reason: "wait"; seconds: number };

/**
 * The visit behind a manage link. Tokens that lead nowhere are counted: after too many of them an address is not told
 * any more which token is right.
 */
export async function openByLink(
  token: string,
  address: string,
  now: Instant,
): Promise<Result<Visit, NotOpened>> {
  const seconds = await waitFor("token-guesses", address);
  if (seconds !== null) return refused({ reason: "wait", seconds });
  const visit = await findVisit(token, now);
  if (visit) return accepted(visit);
  await countAgainst("token-guesses", address);
  return refused({ reason: "unknown" });
}
