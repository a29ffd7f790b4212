import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { isPassword } from "@/lib/auth/password";
import { hashSessionSecret, newSessionSecret, type SessionSecret } from "@/lib/auth/session-token";
import { db } from "@/lib/data/client";
import { countGuess, forgiveGuess, type Guessed } from "@/lib/data/guesses";
import { emailKey, findStaffByEmail } from "@/lib/data/staff-members";
import { insertSession } from "@/lib/data/staff-sessions";
import { noteStaffEvent } from "@/lib/data/staff-trail";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf } from "@/lib/domain/staff";

/** Judged no further: whether it is an address or a password of ours shows below, in the same time for all. */
const typed = (missing: string) =>
  z.string({ error: missing }).min(1, { error: missing }).max(1_000, { error: missing });
export const signInForm = z.object({
  email: typed("Enter your email address."),
  password: typed("Enter your password."),
});

export type Caller = {
  /** As ./limit-requests counts it. */
  address: string;
  /** "Firefox on Windows". */
  browser: string;
};
export type GuessRefusal = { reason: "wrong" } | { reason: "wait"; seconds: number };

/**
 * The first proof: email and password. Whoever is unknown, disabled or has no password yet gets the same answer as
 * somebody who mistypes, after the same work.
 */
export async function signIn(
  { email, password }: z.infer<typeof signInForm>,
  caller: Caller,
): Promise<Result<{ secret: SessionSecret; isCodeAwaited: boolean }, GuessRefusal>> {
  const guessed: Guessed[] = [
    { of: "address", name: caller.address },
    { of: "account", name: emailKey(email) },
  ];
  const seconds = Math.max(
    ...(await Promise.all(guessed.map(async (each) => (await countGuess(each)) ?? 0))),
  );
  if (seconds > 0) return refused({ reason: "wait", seconds });

  const member = await findStaffByEmail(email);
  const usable = member && !member.disabledAt ? member : null;
  const isRight = await isPassword(password, usable?.passwordHash ?? null);
  if (!usable || !isRight) {
    const details: Record<string, string> = member ? { staffMemberId: member.id } : {};
    await noteStaffEvent({ actor: "stranger", action: "staff.sign-in-failed", details });
    return refused({ reason: "wrong" });
  }
  await Promise.all(guessed.map(forgiveGuess));
  const isCodeAwaited = usable.totpSeedSealed !== null;
  return accepted({ secret: await openSession(usable.id, caller.browser, !isCodeAwaited), isCodeAwaited });
}

/** A new session under a new secret; an old one, of a first proof, ends with it. */
export async function openSession(
  staffMemberId: string,
  browser: string,
  isProven: boolean,
  before?: string,
): Promise<SessionSecret> {
  const secret = newSessionSecret();
  const id = randomUUID();
  await db().$transaction(async (tx) => {
    if (before) await tx.staffSession.deleteMany({ where: { id: before } });
    await insertSession(tx, { id, staffMemberId, secretHash: hashSessionSecret(secret), browser, isProven });
    const action = isProven ? "staff.signed-in" : "staff.password-proven";
    await noteStaffEvent({ actor: actorOf({ id: staffMemberId }), action, details: { sessionId: id } }, tx);
  });
  return secret;
}
