import { keepSession } from "@/app/(public)/sign-in/session-cookie";
import { hashPassword } from "@/lib/auth/password";
import { db } from "@/lib/data/client";
import { openSession } from "@/lib/desk/sign-in";
import type { StaffRole } from "@/lib/domain/staff";
import { browseAs, Browser } from "./browser";

export const PASSWORD = "correct fox battery lamp";

let made = 0;
let hash: Promise<string> | undefined;

/** Somebody who may sign in with PASSWORD. */
export async function makeStaff(
  role: StaffRole = "FRONT_DESK",
  overrides: { name?: string; email?: string } = {},
) {
  made += 1;
  hash ??= hashPassword(PASSWORD);
  const who = { name: `Staff ${made}`, email: `staff${made}@westend.example`, ...overrides };
  return db().staffMember.create({ data: { ...who, role, passwordHash: await hash } });
}

/** A browser in which they are signed in; the next calls come from it. */
export async function signedIn({ id }: { id: string }, { isProven = true } = {}): Promise<Browser> {
  const browser = browseAs(new Browser());
  await keepSession(await openSession(id, "Firefox on Linux", isProven));
  return browser;
}
