import "server-only";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { countAgainst, waitFor } from "./limit-requests";

/** `unknown`: the token leads nowhere, whatever the cause. */
export type NotOpened = { reason: "unknown" } | { reason: "wait"; seconds: number };

/**
 * What a secret link leads to. Tokens that lead nowhere are counted: after too many of them an address is not told any
 * more which token is right.
 */
export async function openSecret<Found>(
  address: string,
  find: () => Promise<Found | null>,
): Promise<Result<Found, NotOpened>> {
  const seconds = await waitFor("token-guesses", address);
  if (seconds !== null) return refused({ reason: "wait", seconds });
  const found = await find();
  if (found) return accepted(found);
  await countAgainst("token-guesses", address);
  return refused({ reason: "unknown" });
}
