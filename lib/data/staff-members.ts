import "server-only";
import type { StaffRole } from "@/lib/domain/staff";
import { db, type Transaction } from "./client";

const needed = {
  id: true,
  name: true,
  email: true,
  role: true,
  passwordHash: true,
  totpSeedSealed: true,
  totpPendingSealed: true,
  disabledAt: true,
} as const;

export type StaffRow = NonNullable<Awaited<ReturnType<typeof findStaffById>>>;

export const emailKey = (email: string): string => email.trim().toLowerCase();

export const findStaffByEmail = (email: string): Promise<StaffRow | null> =>
  db().staffMember.findUnique({ where: { email: emailKey(email) }, select: needed });

export const findStaffById = (id: string) => db().staffMember.findUnique({ where: { id }, select: needed });

/** Everyone, those who left last. */
export const listStaff = () =>
  db().$queryRaw<
    {
      id: string;
      name: string;
      email: string;
      role: StaffRole;
      isDisabled: boolean;
      hasPassword: boolean;
      hasSecondFactor: boolean;
    }[]
  >`
    select id, name, email, role::text, disabled_at is not null as "isDisabled",
           password_hash is not null as "hasPassword", totp_seed_sealed is not null as "hasSecondFactor"
      from staff_members order by disabled_at is not null, name, id`;

/** @returns null when somebody has that address already */
export async function insertStaff(
  tx: Transaction,
  member: { name: string; email: string; role: StaffRole },
): Promise<string | null> {
  const [created] = await tx.staffMember.createManyAndReturn({
    data: [{ ...member, email: emailKey(member.email) }],
    skipDuplicates: true,
    select: { id: true },
  });
  return created?.id ?? null;
}

export async function setPasswordHash(
  tx: Transaction,
  id: string,
  passwordHash: string | null,
): Promise<void> {
  await tx.staffMember.update({ where: { id }, data: { passwordHash } });
}

/**
 * Takes the administrators' rows, so that of two who disable each other at once one remains.
 * @returns ids of those who can sign in
 */
export async function claimAdministrators(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from staff_members
     where role = 'ADMIN' and disabled_at is null and password_hash is not null order by id for update`;
  return rows.map(({ id }) => id);
}

/** @returns false when it was so already */
export const setDisabled = async (tx: Transaction, id: string, isDisabled: boolean): Promise<boolean> =>
  (await tx.$executeRaw`
    update staff_members set disabled_at = case when ${isDisabled} then now() end
     where id = ${id}::uuid and (disabled_at is not null) <> ${isDisabled}`) === 1;

export const requireSecondFactor = async (tx: Transaction, isRequired: boolean): Promise<void> => {
  await tx.clinic.updateMany({ data: { secondFactorRequired: isRequired } });
};

export const isSecondFactorRequired = async (): Promise<boolean> =>
  (await db().clinic.findFirst({ select: { secondFactorRequired: true } }))?.secondFactorRequired ?? false;

export const saveShortcuts = async (id: string, areOn: boolean): Promise<void> => {
  await db().staffMember.updateMany({ where: { id }, data: { shortcutsOff: !areOn } });
};
