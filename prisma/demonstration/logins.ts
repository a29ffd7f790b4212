import "server-only";
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { hashPassword } from "@/lib/auth/password";
import { db } from "@/lib/data/client";

const staff = [
  { name: "Renee Dubois", email: "admin@westend.example", role: "ADMIN" as const },
  { name: "Sam Whitcomb", email: "desk@westend.example", role: "FRONT_DESK" as const },
  { name: "Hannah Lindqvist", email: "hannah@westend.example", role: "PRACTITIONER" as const },
];

/** 16 characters in base64url: as long as people here must choose theirs (lib/domain/password-rule.ts). */
const PASSWORD_BYTES = 12;

/** One login for each role, with passwords made now: there is no default password to forget about. */
export async function writeLogins(file: string): Promise<void> {
  const logins = staff.map(({ role, email }) => ({
    role,
    email,
    password: randomBytes(PASSWORD_BYTES).toString("base64url"),
  }));
  for (const [index, { password }] of logins.entries()) {
    const member = staff[index] as (typeof staff)[number];
    const passwordHash = await hashPassword(password);
    await db().staffMember.upsert({
      where: { email: member.email },
      create: { ...member, passwordHash },
      update: { passwordHash },
    });
  }
  writeFileSync(file, JSON.stringify(logins, null, 2), { mode: 0o600 });
}
