import "server-only";
import { env } from "@/lib/env";

const overHttps = () => env().APP_URL.startsWith("https://");

/** Holds "en" or "es", and only once somebody has chosen: nobody is followed by it. The prefix: see browser-secret.ts. */
export const languageCookieName = (): string => (overHttps() ? "__Host-language" : "language");

const YEAR_SECONDS = 365 * 24 * 60 * 60;

export const languageCookieOptions = () =>
  ({
    httpOnly: true,
    sameSite: "lax",
    secure: overHttps(),
    path: "/",
    maxAge: YEAR_SECONDS,
  }) as const;
