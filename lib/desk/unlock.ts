import "server-only";
import { isPassword } from "@/lib/auth/password";
import { db } from "@/lib/data/client";
import { findStaffById } from "@/lib/data/staff-members";
import {
  countUnlockFailure,
  deleteSessions,
  unlockSession,
  type SessionFound,
} from "@/lib/data/staff-sessions";
import { noteStaffEvent } from "@/lib/data/staff-trail";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { UNLOCK_TRIES } from "@/lib/domain/sign-in-policy";
import { actorOf } from "@/lib/domain/staff";
import { isCode } from "./prove-code";

/**
 * Opens a locked session where it was left, by the password or, quicker, by a code of the authenticator app. The pause
 * for guesses at an account does not count here: whoever attacks it from outside cannot keep its owner away from a
 * desk that is already hers. Five wrong tries end the session.
 */
export async function unlock(
  { sessionId, staffMemberId }: SessionFound,
  proof: string,
  now: Instant,
): Promise<Result<null, "wrong" | "ended">> {
  // Counted before it is looked at, so that a hundred at once count as a hundred.
  const tries = await countUnlockFailure(db(), sessionId);
  if (tries > UNLOCK_TRIES) return refused("ended");

  const isRight = /^\s*\d{3}\s?\d{3}\s*$/.test(proof)
    ? await isCode(staffMemberId, proof, now)
    : await isPassword(proof, (await findStaffById(staffMemberId))?.passwordHash ?? null);
  const event = { actor: actorOf({ id: staffMemberId }), details: { sessionId } };
  if (isRight) {
    await unlockSession(db(), sessionId);
    await noteStaffEvent({ ...event, action: "staff.unlocked" });
    return accepted(null);
  }
  const isOver = tries === UNLOCK_TRIES;
  if (isOver) await deleteSessions(db(), { staffMemberId, only: sessionId });
  await noteStaffEvent({ ...event, actor: "stranger", action: "staff.unlock-failed" });
  return refused(isOver ? "ended" : "wrong");
}
