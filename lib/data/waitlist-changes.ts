import "server-only";
import type { WaitlistWish } from "@/lib/domain/waitlist";
import type { Language } from "@/lib/words/languages";
import { DESK_CHANNEL } from "./desk-channel";
import type { WaitlistState } from "./generated/client";
import { nameKeyOf, emailKeyOf, type PatientFacts } from "./patients";
import type { Sql } from "./sql";

/** Lets the open desks know, with the commit, that the waitlist is another. */
export async function tellDeskOfWaitlist(tx: Sql): Promise<void> {
  await tx`select pg_notify(${DESK_CHANNEL}, '{"waitlist":true}')`;
}

/** Who waits: for an earlier time than the visit they have, or for a visit. */
export type NewEntryFor =
  | { bookingId: string }
  | {
      bookingId: null;
      patient: PatientFacts & { email: string };
      bookedBy: string | null;
      screening: { version: string; takenAt: Date };
      consentedAt: Date;
    };

export type NewEntry = {
  id: string;
  /** Slug. */
  treatment: string;
  practitioner: string;
  wish: WaitlistWish;
  who: NewEntryFor;
  language: Language;
  token: { hash: Uint8Array<ArrayBuffer>; sealed: Uint8Array<ArrayBuffer> };
  createdAt: Date;
};

export async function insertEntry(
  tx: Sql,
  { id, treatment, practitioner, wish, who, language, token, createdAt }: NewEntry,
) {
  const person = who.bookingId === null ? who : null;
  await tx`
    insert into waitlist_entries (id, treatment_id, practitioner, booking_id, patient_name, booked_by, email, phone,
                                  language, weekdays, from_minute, until_minute, until_date, notice_minutes,
                                  screening_version, screened_at, consented_at, token_hash, token_sealed, created_at)
    select ${id}::uuid, t.id, ${practitioner}, ${who.bookingId}::uuid, ${person?.patient.name ?? null},
           ${person?.bookedBy ?? null}, ${person?.patient.email ?? null}, ${person?.patient.phone ?? null},
           ${language}, ${wish.weekdays}::int[], ${wish.fromMinute}::int, ${wish.untilMinute}::int, ${wish.untilDate}::date,
           ${wish.noticeMinutes}::int, ${person?.screening.version ?? null}, ${person?.screening.takenAt ?? null},
           ${person?.consentedAt ?? null}, ${token.hash}, ${token.sealed}, ${createdAt}
      from treatments t where t.slug = ${treatment}`;
}

/** Another wish, at the same place in the order. */
export async function saveWish(
  tx: Sql,
  entryId: string,
  practitioner: string,
  wish: WaitlistWish,
): Promise<void> {
  await tx`
    update waitlist_entries
       set practitioner = ${practitioner}, weekdays = ${wish.weekdays}::int[], from_minute = ${wish.fromMinute}::int,
           until_minute = ${wish.untilMinute}::int, until_date = ${wish.untilDate}::date,
           notice_minutes = ${wish.noticeMinutes}::int
     where id = ${entryId}::uuid`;
}

/** The entry of the same person (same name, same address) who waits for a visit of this kind already. */
export async function findSameWaiting(
  tx: Sql,
  treatment: string,
  patient: PatientFacts,
): Promise<string | null> {
  const others = await tx<{ id: string; name: string }>`
    select e.id, e.patient_name as name from waitlist_entries e join treatments t on t.id = e.treatment_id
     where e.state = 'WAITING' and e.booking_id is null and t.slug = ${treatment}
       and lower(e.email) = ${emailKeyOf(patient)}`;
  const same = others.find(({ name }) => nameKeyOf({ ...patient, name }) === nameKeyOf(patient));
  return same?.id ?? null;
}

/**
 * Somebody waits no longer.
 * @param bookingId the visit they got, when they had none before
 * @returns false when they did not wait any more
 */
export async function endEntry(
  tx: Sql,
  entryId: string,
  state: Exclude<WaitlistState, "WAITING">,
  bookingId: string | null = null,
): Promise<boolean> {
  const ended = await tx`
    update waitlist_entries
       set state = ${state}::waitlist_state, ended_at = clock_timestamp(),
           booking_id = coalesce(${bookingId}::uuid, booking_id)
     where id = ${entryId}::uuid and state = 'WAITING' returning id`;
  return ended.length > 0;
}

/** Puts somebody before all others, or back to the place their waiting gives them. @returns false: they wait no more */
export async function putFirst(tx: Sql, entryId: string, isFirst: boolean): Promise<boolean> {
  const put = await tx`
    update waitlist_entries set put_first_at = case when ${isFirst} then clock_timestamp() end
     where id = ${entryId}::uuid and state = 'WAITING' returning id`;
  return put.length > 0;
}
