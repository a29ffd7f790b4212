import { tooManyRequests } from "@/app/api/too-many-requests";
import { countAgainst, waitFor } from "@/lib/booking/limit-requests";
import { findVisit, type Visit } from "@/lib/booking/show-visit";
import type { Instant } from "@/lib/domain/interval";
import { clientAddress } from "@/lib/http/client-address";
import { problem } from "@/lib/http/problem";

export type TokenParams = { token: string };

/** The address is a secret: it shall not be kept, passed on or found. */
export const SECRET_ADDRESS = {
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex",
};

/**
 * Opens the visit behind a token. Tokens that lead nowhere look alike, whatever the cause, and are counted: after too
 * many of them an address is not told any more which token is right.
 */
export async function withVisit(
  request: Request,
  { token }: TokenParams,
  now: Instant,
  answer: (visit: Visit) => Response | Promise<Response>,
): Promise<Response> {
  const address = clientAddress(request.headers);
  const wait = await waitFor("token-guesses", address);
  if (wait !== null) return tooManyRequests(wait);

  const visit = await findVisit(token, now);
  if (visit) return answer(visit);
  await countAgainst("token-guesses", address);
  return problem("not-found", "This link leads to no visit. Please use the whole link from your email.");
}
