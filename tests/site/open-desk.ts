import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  hashSessionSecret,
  newSessionSecret,
  sessionCookieName,
  sessionToken,
} from "@/lib/auth/session-token";
import { told } from "./clinic-over-http";
import { ask } from "./site-database";

/** A desk that stands open in a browser: all that it has heard so far. */
export type OpenDesk = { heard: () => string; close: () => void };

/** The cookie of somebody at the front desk who has signed in. */
export async function deskCookie(): Promise<string> {
  const kept = (file: string) => readFileSync(join(told("DATA_DIR"), file), "utf8").trim();
  Object.assign(process.env, {
    ...{ APP_URL: told("SITE_URL"), SMTP_URL: "smtp://127.0.0.1:9" },
    ...{ AUTH_SECRET: kept("auth-secret"), ENCRYPTION_KEY: kept("encryption-key") },
  });
  const secret = newSessionSecret();
  await ask(
    `insert into staff_sessions (id, staff_member_id, secret_hash, browser, proven_at)
     select $1, id, $2, 'tests/site', now() from staff_members where role = 'FRONT_DESK' limit 1`,
    [randomUUID(), Buffer.from(hashSessionSecret(secret))],
  );
  return `${sessionCookieName()}=${await sessionToken(secret)}`;
}

/** Listens to one of the clinic's sites as its desk does. */
export async function openDesk(siteUrl: string, cookie: string): Promise<OpenDesk> {
  const leaving = new AbortController();
  const answer = await fetch(`${siteUrl}/api/desk/events`, {
    headers: { Cookie: cookie, Accept: "text/event-stream" },
    signal: leaving.signal,
  });
  if (answer.status !== 200 || !answer.body) throw new Error(`no live desk: ${answer.status}`);
  let heard = "";
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  const read = async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read())
      heard += decoder.decode(part.value, { stream: true });
  };
  read().catch(() => undefined); // it ends with its site, or with us
  return { heard: () => heard, close: () => leaving.abort() };
}
