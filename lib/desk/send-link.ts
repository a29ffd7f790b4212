import "server-only";
import { randomUUID } from "node:crypto";
import { newStaffToken } from "@/lib/auth/staff-link";
import type { Transaction } from "@/lib/data/client";
import { oweMessage } from "@/lib/data/owed-messages";
import { sqlIn } from "@/lib/data/sql";
import { insertLink } from "@/lib/data/staff-links";
import { noteStaffEvent } from "@/lib/data/staff-trail";

type Receiver = { id: string; email: string; passwordHash: string | null };

/** Makes a one-time link; whoever has no password yet is invited, whoever has one resets it. @returns its token */
export async function makeLink(tx: Transaction, member: Receiver, actor: string) {
  const id = randomUUID();
  const { token, ...stored } = newStaffToken(id);
  const purpose = member.passwordHash === null ? "INVITATION" : "PASSWORD_RESET";
  await insertLink(tx, { id, staffMemberId: member.id, purpose, ...stored });
  const action = purpose === "INVITATION" ? "staff.invited" : "staff.reset-asked";
  await noteStaffEvent({ actor, action, details: { staffMemberId: member.id, staffLinkId: id } }, tx);
  return { id, token, purpose } as const;
}

/** The same, and owes the mail that brings it. */
export async function sendLink(tx: Transaction, member: Receiver, actor: string): Promise<void> {
  const { id, purpose } = await makeLink(tx, member, actor);
  const kind = purpose === "INVITATION" ? "STAFF_INVITED" : "PASSWORD_RESET";
  await oweMessage(sqlIn(tx), { kind, about: { staffLinkId: id }, recipient: member.email });
}
