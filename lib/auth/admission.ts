import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { findSession, type SessionFound } from "@/lib/data/staff-sessions";
import { noteStaffEvent } from "@/lib/data/staff-trail";
import { accepted, refused, type Result } from "@/lib/domain/result";
import type { Staff, StaffId, StaffRole } from "@/lib/domain/staff";
import { isAskedByPage } from "@/lib/http/asked-path";
import { log } from "@/lib/log";
import { hashSessionSecret, sessionSecret } from "./session-token";

/** Why somebody is not let in, the first that applies. */
export type NotAdmitted = "signed-out" | "code-awaited" | "locked" | "second-factor-missing" | "role";

/** The session of this request: asked for once, however many parts of a page want to know. A click keeps it open. */
const sessionOfRequest = cache(async (): Promise<SessionFound | null> =>
  lookUp(!isAskedByPage(await headers())),
);

async function lookUp(counts: boolean): Promise<SessionFound | null> {
  const secret = await sessionSecret();
  const found = secret === undefined ? null : await findSession(hashSessionSecret(secret), counts);
  if (found?.justLocked) {
    const details = { staffMemberId: found.staffMemberId, sessionId: found.sessionId };
    await noteStaffEvent({ actor: "system", action: "staff.locked", details });
  }
  return found;
}

/** The session as it is, open or not: for the pages that mend what is missing. */
export const currentSession = (): Promise<SessionFound | null> => sessionOfRequest();

/** @param roles who may; nobody named: everyone who is signed in */
export async function admit(...roles: StaffRole[]): Promise<Result<Staff, NotAdmitted>> {
  return judge(await sessionOfRequest(), roles);
}

/** The same for what a page asks for by itself, such as live events: it does not count as a click. */
export async function admitInBackground(...roles: StaffRole[]): Promise<Result<Staff, NotAdmitted>> {
  return judge(await lookUp(false), roles);
}

function judge(session: SessionFound | null, roles: StaffRole[]): Result<Staff, NotAdmitted> {
  if (!session) return refused("signed-out");
  if (!session.isProven) return refused("code-awaited");
  if (session.isLocked) return refused("locked");
  if (session.secondFactorRequired && !session.hasSecondFactor) return refused("second-factor-missing");
  const staff = staffOf(session);
  if (roles.length > 0 && !roles.includes(staff.role)) {
    log.warn("staff.role-refused", { staffMemberId: staff.id, role: staff.role });
    return refused("role");
  }
  return accepted(staff);
}

/** The one place where a row of the database becomes somebody who may. */
export const staffOf = ({ sessionId, staffMemberId, ...who }: SessionFound): Staff => ({
  id: staffMemberId as StaffId,
  sessionId,
  name: who.name,
  email: who.email,
  role: who.role,
  hasSecondFactor: who.hasSecondFactor,
});
