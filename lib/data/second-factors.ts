import "server-only";
import { db, type Transaction } from "./client";

type Bytes = Uint8Array<ArrayBuffer>;

export async function setPendingSeed(tx: Transaction, staffMemberId: string, sealed: Bytes): Promise<void> {
  await tx.staffMember.update({ where: { id: staffMemberId }, data: { totpPendingSealed: sealed } });
}

/** The seed being set up becomes the seed, and these recovery codes replace all earlier ones. */
export async function confirmPendingSeed(
  tx: Transaction,
  staffMemberId: string,
  { sealed, step, codeHashes }: { sealed: Bytes; step: number; codeHashes: Bytes[] },
): Promise<void> {
  await tx.staffMember.update({
    where: { id: staffMemberId },
    data: { totpSeedSealed: sealed, totpPendingSealed: null, totpLastStep: step },
  });
  await tx.recoveryCode.deleteMany({ where: { staffMemberId } });
  await tx.recoveryCode.createMany({ data: codeHashes.map((codeHash) => ({ staffMemberId, codeHash })) });
}

export async function removeSeed(tx: Transaction, staffMemberId: string): Promise<void> {
  const nothing = { totpSeedSealed: null, totpPendingSealed: null, totpLastStep: null };
  await tx.staffMember.update({ where: { id: staffMemberId }, data: nothing });
  await tx.recoveryCode.deleteMany({ where: { staffMemberId } });
}

/** Takes a step of the authenticator's clock, once. @returns false when it, or a later one, was taken before */
export const takeStep = async (staffMemberId: string, step: number): Promise<boolean> =>
  (await db().$executeRaw`
    update staff_members set totp_last_step = ${step}
     where id = ${staffMemberId}::uuid and coalesce(totp_last_step, 0) < ${step}`) === 1;

/** Takes a recovery code, once. @param codeHashes of that one code, by each key it may have been kept with */
export const takeRecoveryCode = async (staffMemberId: string, codeHashes: Bytes[]): Promise<boolean> =>
  (await db().$executeRaw`
    update recovery_codes set used_at = now()
     where staff_member_id = ${staffMemberId}::uuid and code_hash = any(${codeHashes}) and used_at is null`) ===
  1;

export const countRecoveryCodes = (staffMemberId: string): Promise<number> =>
  db().recoveryCode.count({ where: { staffMemberId, usedAt: null } });

/** How many people have codes that they have not used. */
export const countHoldersOfRecoveryCodes = async (): Promise<number> =>
  (await db().recoveryCode.groupBy({ by: ["staffMemberId"], where: { usedAt: null } })).length;
