import "server-only";
import { openSeed, stepOf } from "@/lib/auth/authenticator";
import { hashesOfRecoveryCode } from "@/lib/auth/recovery-codes";
import type { SessionSecret } from "@/lib/auth/session-token";
import { countGuess, forgiveGuess } from "@/lib/data/guesses";
import { takeRecoveryCode, takeStep } from "@/lib/data/second-factors";
import { findStaffById } from "@/lib/data/staff-members";
import type { SessionFound } from "@/lib/data/staff-sessions";
import { noteStaffEvent } from "@/lib/data/staff-trail";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf } from "@/lib/domain/staff";
import { openSession, type Caller, type GuessRefusal } from "./sign-in";

/** The second proof: a code of the authenticator app, or one of the recovery codes. A session that is open comes back. */
export async function proveCode(
  { sessionId, staffMemberId }: SessionFound,
  code: string,
  { browser }: Caller,
  now: Instant,
): Promise<Result<SessionSecret, GuessRefusal>> {
  const guessed = { of: "account", name: `code:${staffMemberId}` } as const;
  const seconds = await countGuess(guessed);
  if (seconds !== null) return refused({ reason: "wait", seconds });

  if (!(await isCode(staffMemberId, code, now))) {
    const details = { staffMemberId, sessionId };
    await noteStaffEvent({ actor: "stranger", action: "staff.code-failed", details });
    return refused({ reason: "wrong" });
  }
  await forgiveGuess(guessed);
  return accepted(await openSession(staffMemberId, browser, true, sessionId));
}

/** Whether a code is right, now and for the first time: it is used up by asking. */
export async function isCode(staffMemberId: string, typed: string, now: Instant): Promise<boolean> {
  const code = typed.replace(/\s/g, "");
  const member = await findStaffById(staffMemberId);
  if (!member?.totpSeedSealed) return false;
  const step = stepOf(code, openSeed(member.id, member.totpSeedSealed), now);
  if (step !== null) return takeStep(member.id, step);
  if (/^\d*$/.test(code)) return false;
  if (!(await takeRecoveryCode(member.id, hashesOfRecoveryCode(member.id, code)))) return false;
  await noteStaffEvent({ actor: actorOf(member), action: "staff.recovery-code-used", details: {} });
  return true;
}
