import "server-only";
import { db } from "@/lib/data/client";
import { deleteSessions, lockSession, type SessionFound } from "@/lib/data/staff-sessions";
import { noteStaffEvent } from "@/lib/data/staff-trail";
import { actorOf, type Staff } from "@/lib/domain/staff";

/** This browser's session, in whatever state. */
export async function signOut({ staffMemberId, sessionId }: SessionFound): Promise<void> {
  await end(staffMemberId, "staff.signed-out", { only: sessionId });
}

/** Every browser of this person; this one is signed out too. */
export async function signOutEverywhere({ id }: Staff): Promise<void> {
  await end(id, "staff.signed-out-everywhere", {});
}

/** One of one's own sessions, seen in the list. The id of somebody else's ends nothing. */
export async function endOwnSession({ id }: Staff, sessionId: string): Promise<void> {
  await end(id, "staff.session-ended", { only: sessionId });
}

/** For whoever walks away from the desk: the next click asks for the password. */
export async function lockNow({ id, sessionId }: Staff): Promise<void> {
  await db().$transaction(async (tx) => {
    if (!(await lockSession(tx, sessionId))) return;
    await noteStaffEvent({ actor: actorOf({ id }), action: "staff.locked", details: { sessionId } }, tx);
  });
}

async function end(staffMemberId: string, action: string, which: { only?: string }): Promise<void> {
  await db().$transaction(async (tx) => {
    const sessions = await deleteSessions(tx, { staffMemberId, ...which });
    if (sessions === 0) return;
    await noteStaffEvent({ actor: actorOf({ id: staffMemberId }), action, details: { sessions } }, tx);
  });
}
