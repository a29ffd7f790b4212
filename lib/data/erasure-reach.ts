import "server-only";
import { isTraceOf, type Person, type Trace } from "@/lib/domain/erasure";
import { nameKeyOf } from "./patients";
import type { Sql } from "./sql";

/** Tables whose rows may be about a person without hanging on the person's record. */
const TRACED = ["contact_requests", "waitlist_entries", "booking_drafts", "caller_cards"] as const;

/** Everything that is there of a person: the ids of what an erasure takes away or empties. */
export type Reach = {
  /** The record and those that were joined into it. */
  patientIds: string[];
  bookingIds: string[];
  traces: Record<(typeof TRACED)[number], string[]>;
  person: Person;
};

/** Fewer digits belong to too many. */
const NATIONAL_NUMBER = 10;
const SHORTEST_NUMBER = 7;

/** @param patientId a record that was joined into no other */
export async function reachOf(on: Sql, patientId: string): Promise<Reach> {
  const records = await on<{ id: string; name: string; phone: string | null }>`
    select id, name, phone from patients where id = ${patientId}::uuid or joined_into_id = ${patientId}::uuid`;
  const patientIds = records.map(({ id }) => id);
  const visits = await on<{ id: string; phone: string | null }>`
    select id, case when booked_by is null then phone end as phone
      from bookings where patient_id = any(${patientIds}::uuid[])`;
  const bookingIds = visits.map(({ id }) => id);
  const addresses = await addressesOf(on, patientIds);
  const person: Person = {
    nameKeys: records.map(nameKeyOf),
    ownAddresses: addresses.filter(({ isShared }) => !isShared).map(({ key }) => key),
    sharedAddresses: addresses.filter(({ isShared }) => isShared).map(({ key }) => key),
    numbers: [...records, ...visits].flatMap(({ phone }) => digitsOf(phone) ?? []),
  };
  return { patientIds, bookingIds, traces: await tracesOf(on, { patientIds, bookingIds, person }), person };
}

/** The addresses of the records, and those with which the person's own visits were booked. */
const addressesOf = (on: Sql, patientIds: string[]) => on<{ key: string; isShared: boolean }>`
  select key, exists (select from patients where email_key = key and not id = any(${patientIds}::uuid[]))
           or exists (select from bookings where lower(email) = key and not patient_id = any(${patientIds}::uuid[]))
           as "isShared"
    from (select email_key as key from patients where id = any(${patientIds}::uuid[])
          union
          select lower(email) from bookings where patient_id = any(${patientIds}::uuid[]) and booked_by is null
         ) as address
   where key is not null`;

type Row = {
  table: (typeof TRACED)[number];
  id: string;
  names: (string | null)[];
  email: string | null;
  phone: string | null;
  isBound: boolean;
};

async function tracesOf(on: Sql, { patientIds, bookingIds, person }: Omit<Reach, "traces">) {
  const rows = await on<Row>`
    select 'contact_requests' as table, id, array[name] as names, email, phone,
           coalesce(booking_id = any(${bookingIds}::uuid[]), false) as "isBound" from contact_requests
    union all
    select 'waitlist_entries', id, array[patient_name, booked_by], email, phone,
           coalesce(booking_id = any(${bookingIds}::uuid[]), false) from waitlist_entries
    union all
    select 'booking_drafts', id, array[patient_name, booked_by], email, phone,
           coalesce(booking_id = any(${bookingIds}::uuid[]), false) from booking_drafts
    union all
    select 'caller_cards', id, array[name], email, phone,
           coalesce(patient_id = any(${patientIds}::uuid[]) or booking_id = any(${bookingIds}::uuid[]), false)
      from caller_cards`;
  const theirs = rows.filter((row) => isTraceOf(traceIn(row), person));
  const idsIn = (name: Row["table"]) => theirs.filter(({ table }) => table === name).map(({ id }) => id);
  return Object.fromEntries(TRACED.map((name) => [name, idsIn(name)])) as Reach["traces"];
}

const traceIn = ({ names, email, phone, isBound }: Row): Trace => ({
  nameKeys: names.flatMap((name) => (name === null ? [] : nameKeyOf({ name }))),
  addressKey: email?.toLowerCase() ?? null,
  digits: digitsOf(phone),
  isBound,
});

function digitsOf(phone: string | null): string | null {
  const digits = (phone ?? "").replace(/\D/g, "").slice(-NATIONAL_NUMBER);
  return digits.length < SHORTEST_NUMBER ? null : digits;
}
