import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

/** SHA-256 of the secret in a browser's cookie: what the database keeps of it. */
export type BrowserHash = Uint8Array<ArrayBuffer>;

/** A secret that ties bookings in the making to the browser that began them: 256 random bits. */
export const newBrowserSecret = (): string => randomBytes(32).toString("base64url");

export const hashBrowserSecret = (secret: string): BrowserHash =>
  new Uint8Array(createHash("sha256").update(secret).digest());

const overHttps = () => env().APP_URL.startsWith("https://");

/** With its prefix the browser itself refuses the cookie from a sister domain or over plain HTTP. */
export const browserCookieName = (): string => (overHttps() ? "__Host-booking" : "booking");

/** As long as a booking in the making is kept. */
const DAY_SECONDS = 24 * 60 * 60;

export const browserCookieOptions = () =>
  ({ httpOnly: true, sameSite: "lax", secure: overHttps(), path: "/", maxAge: DAY_SECONDS }) as const;
