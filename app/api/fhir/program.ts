import { openAccessToken, type TokenHolder } from "@/lib/desk/open-access-token";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { clientAddress } from "@/lib/http/client-address";
import { operationOutcome } from "@/lib/http/operation-outcome";

/**
 * Whose program is asking; null: anybody's. A token that opens nothing is refused even where none is needed: whoever
 * sends one shall hear that it is of no use.
 */
export async function programAsking(request: Request): Promise<Result<TokenHolder | null, Response>> {
  const authorization = request.headers.get("authorization");
  if (authorization === null) return accepted(null);
  const [, token] = /^Bearer +([\w-]{43})$/i.exec(authorization) ?? [];
  if (token === undefined) return refused(tokenNeeded("invalid_token"));
  const opened = await openAccessToken(token, clientAddress(request.headers));
  if (opened.ok) return opened;
  if (opened.refusal.reason === "unknown") return refused(tokenNeeded("invalid_token"));
  const { seconds } = opened.refusal;
  const headers = { "Retry-After": String(seconds) };
  return refused(
    operationOutcome("too-many-requests", `Please try again in ${seconds} seconds.`, { headers }),
  );
}

/** @param error as RFC 6750 names it; left out: no token came */
export function tokenNeeded(error?: "invalid_token"): Response {
  const challenge = `Bearer realm="clinic"${error ? `, error="${error}"` : ""}`;
  return operationOutcome("token-needed", "Ask an administrator of the clinic for an access token.", {
    headers: { "WWW-Authenticate": challenge },
  });
}
