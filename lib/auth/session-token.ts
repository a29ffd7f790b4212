import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { getServerSession, type NextAuthOptions } from "next-auth";
import { encode } from "next-auth/jwt";
import { SESSION_HOURS } from "@/lib/domain/sign-in-policy";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

/** A random id of 256 bits: all that the browser's token holds. Who it is stands in the database alone. */
export type SessionSecret = string;

const LIFE_SECONDS = SESSION_HOURS * 60 * 60;

export const newSessionSecret = (): SessionSecret => randomBytes(32).toString("base64url");

export const hashSessionSecret = (secret: SessionSecret): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(secret).digest());

const overHttps = () => env().APP_URL.startsWith("https://");

/** With its prefix the browser itself refuses the cookie from a sister domain or over plain HTTP. */
export const sessionCookieName = (): string => (overHttps() ? "__Host-staff-session" : "staff-session");

export const sessionCookieOptions = () =>
  ({ httpOnly: true, sameSite: "lax", secure: overHttps(), path: "/", maxAge: LIFE_SECONDS }) as const;

/** How next-auth makes and reads the token: see docs/decisions/030. Its own pages and handlers are not mounted. */
const options = () =>
  ({
    providers: [],
    secret: env().AUTH_SECRET,
    session: { strategy: "jwt", maxAge: LIFE_SECONDS },
    useSecureCookies: overHttps(),
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    callbacks: {
      // What was put in at sign-in, and never what a caller asks to be put in (`trigger: "update"`).
      jwt: ({ token }) => token,
      session: ({ token }) => ({ expires: "", secret: token.sub }),
    },
    logger: {
      error: (code) => log.warn("session.unreadable", { code }),
      warn: () => undefined,
      debug: () => undefined,
    },
  }) satisfies NextAuthOptions;

/** The token for the browser's cookie: encrypted and signed by next-auth. */
export const sessionToken = (secret: SessionSecret): Promise<string> =>
  encode({ token: { sub: secret }, secret: env().AUTH_SECRET, maxAge: LIFE_SECONDS });

/** What the cookie of this request holds; undefined without one, and for one that is forged or out of date. */
export async function sessionSecret(): Promise<SessionSecret | undefined> {
  const session: { secret?: unknown } | null = await getServerSession(options());
  return typeof session?.secret === "string" ? session.secret : undefined;
}
