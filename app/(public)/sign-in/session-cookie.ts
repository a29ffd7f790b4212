import "server-only";
import { cookies, headers } from "next/headers";
import {
  sessionCookieName,
  sessionCookieOptions,
  sessionToken,
  type SessionSecret,
} from "@/lib/auth/session-token";
import type { Caller } from "@/lib/desk/sign-in";
import { browserName } from "@/lib/http/browser-name";
import { clientAddress } from "@/lib/http/client-address";

/** Gives this browser its session. The name is the same as before, so an older session's cookie is gone. */
export async function keepSession(secret: SessionSecret): Promise<void> {
  (await cookies()).set(sessionCookieName(), await sessionToken(secret), sessionCookieOptions());
}

export async function forgetSession(): Promise<void> {
  (await cookies()).set(sessionCookieName(), "", { ...sessionCookieOptions(), maxAge: 0 });
}

export async function caller(): Promise<Caller> {
  const sent = await headers();
  return { address: clientAddress(sent), browser: browserName(sent) };
}
