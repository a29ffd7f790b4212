import type { IncomingMessage } from "node:http";
import { isOurs } from "./same-origin";

/** app/from-elsewhere/route.ts */
const FROM_ELSEWHERE = "/from-elsewhere";

/**
 * What proxies, caches and Next.js itself tell Next.js. From a caller it is a lie: the host would pass for ours, and
 * the others have been ways around a middleware or into a page half made.
 */
const NEVER_FROM_CALLERS =
  /^(?:x-forwarded-host|x-middleware-.*|x-nextjs-.*|next-resume.*|x-invoke-.*|x-matched-path)$/;

/**
 * Leads a form away that no page of ours has sent. Next.js looks at that for actions alone, answers "null" and
 * nonsense with a bare 500, and lets those in who say nothing.
 */
export function mendOrigin(request: IncomingMessage): void {
  const { headers, method, url = "" } = request;
  for (const name of Object.keys(headers)) if (NEVER_FROM_CALLERS.test(name)) delete headers[name];
  if (method !== "POST" || isForPrograms(url)) return;
  const { origin, host, "sec-fetch-site": site } = headers;
  if (isOurs({ origin, host, site: String(site ?? "") })) {
    // A proxy may have given us another host: then it is this that Next.js compares.
    headers["x-forwarded-host"] = new URL(origin as string).host;
    return;
  }
  request.url = FROM_ELSEWHERE;
  // It is no server action any more.
  delete headers["next-action"];
  delete headers.origin;
}

/** Programs send no cookies, and nobody is signed in by what they send: no page elsewhere can misuse them. */
const isForPrograms = (url: string): boolean => url.startsWith("/api/") && !url.startsWith("/api/desk/");
