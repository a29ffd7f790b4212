import "server-only";
import { z } from "zod";
import { hashPassword, isPassword } from "@/lib/auth/password";
import { hashStaffToken } from "@/lib/auth/staff-link";
import { db } from "@/lib/data/client";
import { countGuess, forgiveGuess } from "@/lib/data/guesses";
import { closeLinks, findOpenLink, spendLink, type OpenLink } from "@/lib/data/staff-links";
import { findStaffById, setPasswordHash } from "@/lib/data/staff-members";
import { deleteSessions } from "@/lib/data/staff-sessions";
import { noteStaffEvent } from "@/lib/data/staff-trail";
import { faultOf, type PasswordFault } from "@/lib/domain/password-rule";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";

const typed = z.string({ error: "Choose a password." }).min(1, { error: "Choose a password." }).max(1_000);
export const newPasswordForm = z.object({ password: typed });
export const passwordChangeForm = z.object({
  currentPassword: z
    .string({ error: "Enter your present password." })
    .min(1, { error: "Enter your present password." })
    .max(1_000),
  password: typed,
});

/** The link as a page shows it. Looking uses nothing up. */
export async function findLink(token: string): Promise<OpenLink | null> {
  return /^[\w-]{43}$/.test(token) ? findOpenLink(hashStaffToken(token)) : null;
}

/** Uses a link up: the password is set, and every session of that person is over. */
export async function choosePasswordByLink(
  token: string,
  password: string,
): Promise<Result<null, PasswordFault | "link-over">> {
  const link = await findLink(token);
  if (!link) return refused("link-over");
  const fault = faultOf(password, link);
  if (fault) return refused(fault);

  const hash = await hashPassword(password);
  const { id, staffMemberId, purpose } = link;
  const isUsed = await db().$transaction(async (tx) => {
    if (!(await spendLink(tx, id))) return false;
    await setPasswordHash(tx, staffMemberId, hash);
    const sessions = await deleteSessions(tx, { staffMemberId });
    const event = { actor: actorOf({ id: staffMemberId }), details: { staffLinkId: id, purpose, sessions } };
    await noteStaffEvent({ ...event, action: "staff.password-set" }, tx);
    return true;
  });
  return isUsed ? accepted(null) : refused("link-over");
}

/** By somebody signed in who knows the present one. All other browsers are signed out with the next click. */
export async function changePassword(
  staff: Staff,
  { currentPassword, password }: z.infer<typeof passwordChangeForm>,
): Promise<Result<null, PasswordFault | "wrong">> {
  if (!(await isOwnPassword(staff, currentPassword))) return refused("wrong");
  const fault = faultOf(password, staff);
  if (fault) return refused(fault);

  const hash = await hashPassword(password);
  await db().$transaction(async (tx) => {
    await setPasswordHash(tx, staff.id, hash);
    await closeLinks(tx, staff.id);
    const sessions = await deleteSessions(tx, { staffMemberId: staff.id, but: staff.sessionId });
    await noteStaffEvent(
      { actor: actorOf(staff), action: "staff.password-changed", details: { sessions } },
      tx,
    );
  });
  return accepted(null);
}

/** Asked again before what guards the account is changed. Slowed like every guess. */
export async function isOwnPassword(staff: Staff, password: string): Promise<boolean> {
  const guessed = { of: "account", name: `own:${staff.id}` } as const;
  if ((await countGuess(guessed)) !== null) return false;
  const isRight = await isPassword(password, (await findStaffById(staff.id))?.passwordHash ?? null);
  if (isRight) await forgiveGuess(guessed);
  else await noteStaffEvent({ actor: actorOf(staff), action: "staff.password-check-failed", details: {} });
  return isRight;
}
