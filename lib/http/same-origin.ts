import "server-only";
import { env } from "@/lib/env";

/** What a request says about where it comes from and where it wants to go. */
type Said = {
  origin: string | null | undefined;
  host: string | null | undefined;
  /** Sec-Fetch-Site: browsers write it themselves, and no page can. */
  site: string | null | undefined;
};

/**
 * Whether a form was sent by a page of ours: browsers say with every POST where it comes from. Who says nothing, or
 * nonsense, is no browser on a page of ours. Proxies may have another name for us than people have.
 */
export function isOurs({ origin, host, site }: Said): boolean {
  if (!origin || !host || site === "cross-site" || site === "same-site") return false;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin).host;
  return from === host || (from !== "" && from === new URL(env().APP_URL).host);
}

/** The same for a handler, which is told of a request in another way than the server is. */
export const isFromOurPage = (headers: Headers): boolean =>
  isOurs({ origin: headers.get("origin"), host: headers.get("host"), site: headers.get("sec-fetch-site") });
