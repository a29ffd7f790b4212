import { tooManyRequests } from "@/app/api/too-many-requests";
import { openByLink } from "@/lib/booking/open-by-link";
import type { Visit } from "@/lib/booking/show-visit";
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

/** Opens the visit behind a token. Tokens that lead nowhere look alike, whatever the cause. */
export async function withVisit(
  request: Request,
  { token }: TokenParams,
  now: Instant,
  answer: (visit: Visit) => Response | Promise<Response>,
): Promise<Response> {
  const opened = await openByLink(token, clientAddress(request.headers), now);
  if (opened.ok) return answer(opened.value);
  if (opened.refusal.reason === "wait") return tooManyRequests(opened.refusal.seconds);
  return problem("not-found", "This link leads to no visit. Please use the whole link from your email.");
}
