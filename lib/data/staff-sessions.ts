import "server-only";
import { IDLE_MINUTES, PROOF_MINUTES, SESSION_HOURS } from "@/lib/domain/sign-in-policy";
import type { StaffRole } from "@/lib/domain/staff";
import { db, type Transaction } from "./client";
import { sql } from "./sql";

/** A session as this request finds it. */
export type SessionFound = {
  sessionId: string;
  staffMemberId: string;
  name: string;
  email: string;
  role: StaffRole;
  hasSecondFactor: boolean;
  /** The clinic asks for a second factor. */
  secondFactorRequired: boolean;
  /** Both proofs were given, or only one is asked for. */
  isProven: boolean;
  isLocked: boolean;
  /** It was this request that found it idle: the one that writes it down. */
  justLocked: boolean;
  hasKeptForm: boolean;
  /** Wants no single keys as shortcuts. */
  shortcutsOff: boolean;
};

/**
 * Looks a session up, locks it when nobody has clicked for too long, and otherwise notes the click: one statement,
 * by the database's clock. Nothing is found when the session has ended, its time is over, or the person is disabled.
 * @param counts whether this request is a person's click, and not a page that asks by itself
 */
export async function findSession(secretHash: Uint8Array, counts: boolean): Promise<SessionFound | null> {
  const [found] = await sql<SessionFound>`
    with session as (
      select s.id, s.staff_member_id, s.proven_at, s.locked_at, s.last_seen_at, s.kept_form_at,
             s.proven_at is not null and s.locked_at is null
               and s.last_seen_at <= now() - make_interval(mins => ${IDLE_MINUTES}) as is_idle,
             m.name, m.email, m.role::text, m.totp_seed_sealed, m.shortcuts_off
        from staff_sessions as s join staff_members as m on m.id = s.staff_member_id
       where s.secret_hash = ${secretHash} and m.disabled_at is null
         and s.created_at > now() - make_interval(hours => ${SESSION_HOURS})
         and (s.proven_at is not null or s.created_at > now() - make_interval(mins => ${PROOF_MINUTES}))
    ), locked as (
      update staff_sessions as s set locked_at = now(), unlock_failures = 0 from session
       where s.id = session.id and is_idle and s.locked_at is null returning s.id
    ), seen as (
      update staff_sessions as s set last_seen_at = now() from session
       where s.id = session.id and ${counts} and not is_idle and session.locked_at is null
         and session.last_seen_at < now() - interval '30 seconds'
    )
    select id as "sessionId", staff_member_id as "staffMemberId", name, email, role,
           totp_seed_sealed is not null as "hasSecondFactor",
           coalesce((select second_factor_required from clinics), false) as "secondFactorRequired",
           proven_at is not null as "isProven", is_idle or locked_at is not null as "isLocked",
           exists (select from locked) as "justLocked", kept_form_at is not null as "hasKeptForm",
           shortcuts_off as "shortcutsOff"
      from session`;
  return found ?? null;
}

export type NewSession = {
  id: string;
  staffMemberId: string;
  secretHash: Uint8Array<ArrayBuffer>;
  browser: string;
  isProven: boolean;
};

export async function insertSession(tx: Transaction, session: NewSession): Promise<void> {
  await tx.$executeRaw`
    insert into staff_sessions (id, staff_member_id, secret_hash, browser, proven_at)
    values (${session.id}::uuid, ${session.staffMemberId}::uuid, ${session.secretHash}, ${session.browser},
            case when ${session.isProven} then now() end)`;
}

/** Ends sessions: one, or all of a person but perhaps one. @returns how many there were */
export async function deleteSessions(
  tx: Transaction,
  { staffMemberId, only, but }: { staffMemberId: string; only?: string; but?: string },
): Promise<number> {
  const id = { ...(only && { equals: only }), ...(but && { not: but }) };
  const { count } = await tx.staffSession.deleteMany({ where: { staffMemberId, id } });
  return count;
}

/** Locked by its own person, who is walking away. @returns whether it was open */
export const lockSession = async (tx: Transaction, id: string): Promise<boolean> =>
  (await tx.$executeRaw`
    update staff_sessions set locked_at = now(), unlock_failures = 0
     where id = ${id}::uuid and locked_at is null and proven_at is not null`) === 1;

/** @returns how often it was tried in vain since it was locked, this time included */
export async function countUnlockFailure(tx: Transaction, id: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ failures: number }[]>`
    update staff_sessions set unlock_failures = unlock_failures + 1 where id = ${id}::uuid
    returning unlock_failures as failures`;
  return row?.failures ?? Number.POSITIVE_INFINITY;
}

export const unlockSession = (tx: Transaction, id: string): Promise<number> =>
  tx.$executeRaw`
    update staff_sessions set locked_at = null, unlock_failures = 0, last_seen_at = now() where id = ${id}::uuid`;

/** Sessions of one person that are neither over nor waiting for a code, the newest click first. */
export const listSessions = (staffMemberId: string) =>
  db().$queryRaw<{ id: string; browser: string; createdAt: Date; lastSeenAt: Date }[]>`
    select id, browser, created_at as "createdAt", last_seen_at as "lastSeenAt" from staff_sessions
     where staff_member_id = ${staffMemberId}::uuid and proven_at is not null
       and created_at > now() - make_interval(hours => ${SESSION_HOURS}::int)
     order by last_seen_at desc, id`;
