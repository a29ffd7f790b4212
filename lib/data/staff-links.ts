import "server-only";
import { LINK_MINUTES } from "@/lib/domain/sign-in-policy";
import { db, type Transaction } from "./client";
import type { StaffLinkPurpose } from "./generated/client";

type Bytes = Uint8Array<ArrayBuffer>;

type NewLink = {
  id: string;
  staffMemberId: string;
  purpose: StaffLinkPurpose;
  tokenHash: Bytes;
  tokenSealed: Bytes;
};

/** Writes a link that works for an hour by the database's clock; links of that person sent before work no more. */
export async function insertLink(tx: Transaction, link: NewLink): Promise<void> {
  await closeLinks(tx, link.staffMemberId);
  await tx.$executeRaw`
    insert into staff_links (id, staff_member_id, purpose, token_hash, token_sealed, expires_at)
    values (${link.id}::uuid, ${link.staffMemberId}::uuid, ${link.purpose}::staff_link_purpose, ${link.tokenHash},
            ${link.tokenSealed}, now() + make_interval(mins => ${LINK_MINUTES}::int))`;
}

/** No link of this person works any more. */
export const closeLinks = (tx: Transaction, staffMemberId: string): Promise<number> =>
  tx.$executeRaw`
    update staff_links set expires_at = least(expires_at, now()), token_sealed = null
     where staff_member_id = ${staffMemberId}::uuid and expires_at > now()`;

export type OpenLink = {
  id: string;
  staffMemberId: string;
  purpose: StaffLinkPurpose;
  name: string;
  email: string;
  hasSecondFactor: boolean;
};

/** A link that still works. Looking uses nothing up: mail scanners look too. */
export async function findOpenLink(tokenHash: Bytes): Promise<OpenLink | null> {
  const [link] = await db().$queryRaw<OpenLink[]>`
    select l.id, staff_member_id as "staffMemberId", purpose::text, name, email,
           totp_seed_sealed is not null as "hasSecondFactor"
      from staff_links as l join staff_members as m on m.id = l.staff_member_id
     where token_hash = ${tokenHash} and used_at is null and expires_at > now() and disabled_at is null`;
  return link ?? null;
}

/** @returns false when another request was faster, or its time has run out */
export const spendLink = async (tx: Transaction, id: string): Promise<boolean> =>
  (await tx.$executeRaw`
    update staff_links set used_at = now(), token_sealed = null
     where id = ${id}::uuid and used_at is null and expires_at > now()`) === 1;
