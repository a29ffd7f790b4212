import "server-only";
import type { Instant } from "@/lib/domain/interval";
import { sql, type Sql } from "./sql";

export type NewUndoStep = {
  id: string;
  staffMemberId: string;
  /** As in the trail: "booking.moved". */
  action: string;
  bookingId: string | null;
  versionAfter: number | null;
  /** What has to be put back. */
  before: object;
};

export async function insertUndoStep(tx: Sql, step: NewUndoStep): Promise<void> {
  await tx`
    insert into undo_steps (id, staff_member_id, action, booking_id, version_after, before)
    values (${step.id}::uuid, ${step.staffMemberId}::uuid, ${step.action}, ${step.bookingId}::uuid,
            ${step.versionAfter}, ${JSON.stringify(step.before)}::jsonb)`;
}

export type UndoStep = {
  id: string;
  staffMemberId: string;
  action: string;
  bookingId: string | null;
  versionAfter: number | null;
  before: unknown;
  createdAt: Date;
  /** By the database's clock: neither undone before nor too old. */
  isOpen: boolean;
};

export async function findUndoStep(id: string, on: Sql = sql): Promise<UndoStep | null> {
  const [step] = await on<UndoStep>`
    select u.id, staff_member_id as "staffMemberId", action, booking_id as "bookingId",
           version_after as "versionAfter", before, created_at as "createdAt",
           undone_at is null and created_at > clock_timestamp() - make_interval(secs => c.undo_seconds) as "isOpen"
      from undo_steps u, clinics c where u.id = ${id}::uuid`;
  return step ?? null;
}

export async function markUndone(tx: Sql, id: string): Promise<void> {
  await tx`update undo_steps set undone_at = clock_timestamp() where id = ${id}::uuid`;
}

export type OpenUndoStep = {
  undoId: string;
  action: string;
  bookingId: string | null;
  /** Whose visit it is, or whose record others were joined into. */
  patientId: string | null;
  patientName: string | null;
  /** Exclusive. */
  until: Instant;
};

/** What somebody has changed and can still undo, the newest first. Changed again since: no longer. */
export async function findOpenUndoSteps(staffMemberId: string): Promise<OpenUndoStep[]> {
  return sql<OpenUndoStep>`
    select u.id as "undoId", u.action, u.booking_id as "bookingId", p.id as "patientId", p.name as "patientName",
           floor(extract(epoch from u.created_at + make_interval(secs => c.undo_seconds)) * 1000)::float8 as until
      from clinics c, undo_steps u
      left join bookings b on b.id = u.booking_id
      left join patients p on p.id = coalesce(b.patient_id, (u.before->>'intoId')::uuid)
     where u.staff_member_id = ${staffMemberId}::uuid and u.undone_at is null
       and u.created_at > clock_timestamp() - make_interval(secs => c.undo_seconds)
       and b.version is not distinct from u.version_after
     order by u.created_at desc`;
}
