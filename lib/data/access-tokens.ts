import "server-only";
import type { Instant } from "@/lib/domain/interval";
import { db, type Transaction } from "./client";
import { sql } from "./sql";

type Bytes = Uint8Array<ArrayBuffer>;

export type TokenHolder = { tokenId: string; staffMemberId: string };

/**
 * Whose a token is, while it holds: not revoked, and whoever made it may still sign in as an administrator. That it was
 * used is noted once a minute.
 */
export async function findTokenHolder(hash: Bytes): Promise<TokenHolder | null> {
  const [holder] = await sql<TokenHolder>`
    with held as (
      select t.id, t.staff_member_id, t.last_used_at
        from access_tokens t join staff_members s on s.id = t.staff_member_id
       where t.token_hash = ${hash} and t.revoked_at is null and s.disabled_at is null and s.role = 'ADMIN'
    ),
    used as (
      update access_tokens t set last_used_at = clock_timestamp() from held
       where t.id = held.id
         and (held.last_used_at is null or held.last_used_at < clock_timestamp() - interval '1 minute')
    )
    select id as "tokenId", staff_member_id as "staffMemberId" from held`;
  return holder ?? null;
}

export async function insertAccessToken(
  tx: Transaction,
  token: { id: string; name: string; tokenHash: Bytes; staffMemberId: string },
): Promise<void> {
  await tx.accessToken.create({ data: token });
}

/** @returns false when there is none, or none that holds */
export async function revokeAccessToken(tx: Transaction, id: string, at: Instant): Promise<boolean> {
  const { count } = await tx.accessToken.updateMany({
    where: { id, revokedAt: null },
    data: { revokedAt: new Date(at) },
  });
  return count > 0;
}

/** Those that hold, the oldest first. */
export const listAccessTokens = () =>
  db().accessToken.findMany({
    where: { revokedAt: null },
    orderBy: { createdAt: "asc" },
    select: {
      id: true,
      name: true,
      createdAt: true,
      lastUsedAt: true,
      staffMember: { select: { name: true } },
    },
  });
