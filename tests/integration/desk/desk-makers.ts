import type { Client } from "pg";
import { bookAtDesk, type DeskBookingWanted } from "@/lib/desk/book-at-desk";
import { moveVisit, type MoveWanted } from "@/lib/desk/move-visit";
import type { Result } from "@/lib/domain/result";
import type { Staff } from "@/lib/domain/staff";
import { at, NOW, TUESDAY } from "@/tests/support/clinic-makers";

let made = 0;

/** A visit for a new caller: another person and another key each time. */
export function makeDeskWish(overrides: Partial<DeskBookingWanted> = {}): DeskBookingWanted {
  made += 1;
  return {
    treatment: "follow-up",
    practitioner: "marcus-osei",
    start: at(TUESDAY, "10:30"),
    room: null,
    patient: { name: `Caller ${made}`, email: null, phone: "207 555 0188", birthDate: null },
    email: `caller${made}@example.com`,
    phone: "207 555 0188",
    holdId: null,
    tell: true,
    squeezeReason: null,
    screening: null,
    key: `call:${made}`,
    ...overrides,
  };
}

/** @throws Error with the refusal when it was refused */
export function had<Value, Refusal>(outcome: Result<Value, Refusal>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

export const bookedAtDesk = async (by: Staff, overrides: Partial<DeskBookingWanted> = {}) =>
  had(await bookAtDesk(by, makeDeskWish(overrides), NOW));

/** Moves a visit of Marcus's to a time on Tuesday. */
export const moveTo = (
  by: Staff,
  visit: { bookingId: string; version: number },
  time: string,
  overrides: Partial<MoveWanted> = {},
) =>
  moveVisit(
    by,
    {
      ...{ bookingId: visit.bookingId, version: visit.version, start: at(TUESDAY, time) },
      ...{ practitioner: "marcus-osei", room: null, minutes: null, tell: true, squeezeReason: null },
      ...overrides,
    },
    NOW,
  );

/** Overlaps in the diaries that nobody squeezed in on purpose: there must never be any. */
export const OVERLAPS = `
  select a.id from slots a join slots b on a.schedule_id = b.schedule_id and a.id < b.id
   where tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
     and not a.squeezed_in and not b.squeezed_in`;

export const rowOf = async (query: Client["query"], bookingId: string) =>
  (
    await query(
      `select status, starts_at, ends_at, version, sequence, room_id, squeeze_reason, cancelled_by,
              (select count(*)::int from slots where booking_id = b.id) as slots
         from bookings b where id = $1`,
      [bookingId],
    )
  ).rows[0];

/** Mails about a visit, in the order in which they were owed. */
export const mailsOf = async (query: Client["query"], bookingId: string) =>
  (
    await query(
      `select kind, state, sequence, due_at > created_at as waits, server_reply
         from messages where booking_id = $1 order by created_at, sequence`,
      [bookingId],
    )
  ).rows;
