import "server-only";
import { cookies } from "next/headers";
import { browserCookieName, browserCookieOptions, newBrowserSecret } from "@/lib/auth/browser-secret";

const MADE_BY_US = /^[\w-]{43}$/;

/** What ties this browser to its bookings in the making; undefined before its first, and when it keeps no cookies. */
export async function browserSecret(): Promise<string | undefined> {
  const value = (await cookies()).get(browserCookieName())?.value;
  return value !== undefined && MADE_BY_US.test(value) ? value : undefined;
}

/** The same for an action, which may give the browser a secret. One that is there is kept for another day. */
export async function keepBrowserSecret(): Promise<string> {
  const secret = (await browserSecret()) ?? newBrowserSecret();
  (await cookies()).set(browserCookieName(), secret, browserCookieOptions());
  return secret;
}
