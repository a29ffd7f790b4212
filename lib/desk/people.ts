import "server-only";
import { z } from "zod";
import { emailAddress, singleLine } from "@/lib/booking/plain-text";
import { db } from "@/lib/data/client";
import { removeSeed } from "@/lib/data/second-factors";
import { closeLinks } from "@/lib/data/staff-links";
import {
  claimAdministrators,
  findStaffById,
  insertStaff,
  requireSecondFactor,
  setDisabled,
  setPasswordHash,
} from "@/lib/data/staff-members";
import { deleteSessions } from "@/lib/data/staff-sessions";
import { noteStaffEvent } from "@/lib/data/staff-trail";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, STAFF_ROLES, type Staff } from "@/lib/domain/staff";
import { sendLink } from "./send-link";

export { isSecondFactorRequired, listStaff } from "@/lib/data/staff-members";
import { IN_ENGLISH } from "@/lib/words/in-english";

export const invitation = z.object({
  name: singleLine(80, { empty: "Enter a name." }, IN_ENGLISH),
  email: emailAddress(IN_ENGLISH),
  role: z.enum(STAFF_ROLES, { error: "Choose what this person does." }),
});

/** Writes somebody down and mails the link with which they choose a password. */
export async function inviteStaff(
  by: Staff,
  wanted: z.infer<typeof invitation>,
): Promise<Result<null, "address-taken">> {
  return db().$transaction(async (tx) => {
    const id = await insertStaff(tx, wanted);
    if (id === null) return refused("address-taken");
    await sendLink(tx, { id, email: wanted.email, passwordHash: null }, actorOf(by));
    return accepted(null);
  });
}

export type ChangeRefusal = "unknown" | "last-administrator" | "oneself";

/** Ends every session of theirs with the next click. The last administrator stays. */
export async function disableStaff(by: Staff, id: string): Promise<Result<null, ChangeRefusal>> {
  return db().$transaction(async (tx) => {
    const administrators = await claimAdministrators(tx);
    if (id === by.id) return refused("oneself");
    if (administrators.length === 1 && administrators[0] === id) return refused("last-administrator");
    if (!(await setDisabled(tx, id, true))) return refused("unknown");
    const sessions = await deleteSessions(tx, { staffMemberId: id });
    await closeLinks(tx, id);
    const details = { staffMemberId: id, sessions };
    await noteStaffEvent({ actor: actorOf(by), action: "staff.disabled", details }, tx);
    return accepted(null);
  });
}

export async function enableStaff(by: Staff, id: string): Promise<Result<null, ChangeRefusal>> {
  return db().$transaction(async (tx) => {
    if (!(await setDisabled(tx, id, false))) return refused("unknown");
    await noteStaffEvent({ actor: actorOf(by), action: "staff.enabled", details: { staffMemberId: id } }, tx);
    return accepted(null);
  });
}

/** Mails a new link: the invitation once more, or a reset. Nobody is ever told or given a password. */
export async function sendLinkAgain(by: Staff, id: string): Promise<Result<null, ChangeRefusal>> {
  const member = await findStaffById(id);
  if (!member || member.disabledAt) return refused("unknown");
  await db().$transaction((tx) => sendLink(tx, member, actorOf(by)));
  return accepted(null);
}

/**
 * For a lost phone. The password goes with it, for one that may have been short because of the app, and a link is
 * mailed with which a new one is chosen.
 */
export async function takeSecondFactorAway(by: Staff, id: string): Promise<Result<null, ChangeRefusal>> {
  const member = await findStaffById(id);
  if (!member?.totpSeedSealed || member.disabledAt) return refused("unknown");
  if (id === by.id) return refused("oneself");
  await db().$transaction(async (tx) => {
    await removeSeed(tx, id);
    await setPasswordHash(tx, id, null);
    await deleteSessions(tx, { staffMemberId: id });
    const details = { staffMemberId: id };
    await noteStaffEvent({ actor: actorOf(by), action: "staff.second-factor-taken-away", details }, tx);
    await sendLink(tx, member, actorOf(by));
  });
  return accepted(null);
}

/** Whether everybody must have a second factor. Who has none is led to set it up, with the next click. */
export async function askForSecondFactor(by: Staff, isRequired: boolean): Promise<void> {
  await db().$transaction(async (tx) => {
    await requireSecondFactor(tx, isRequired);
    await noteStaffEvent({ actor: actorOf(by), action: "clinic.second-factor", details: { isRequired } }, tx);
  });
}
