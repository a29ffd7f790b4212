import "server-only";
import { staffLinkUrl } from "@/lib/auth/staff-link";
import { db } from "@/lib/data/client";
import { findStaffByEmail, insertStaff } from "@/lib/data/staff-members";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { makeLink } from "./send-link";

/**
 * For `npm run staff:create`: an administrator, and the one-time link with which they choose their password. For an
 * administrator who is there already it is a new link: the way back in for a clinic that has locked itself out.
 */
export async function createAdministrator(wanted: {
  name: string;
  email: string;
}): Promise<Result<string, "other-role" | "disabled">> {
  await db().$transaction((tx) => insertStaff(tx, { ...wanted, role: "ADMIN" }));
  const member = await findStaffByEmail(wanted.email);
  if (member?.role !== "ADMIN") return refused("other-role");
  if (member.disabledAt) return refused("disabled");
  const { token } = await db().$transaction((tx) => makeLink(tx, member, "system"));
  return accepted(staffLinkUrl(token));
}
