import "server-only";
import type { Instant } from "@/lib/domain/interval";
import type { Sql } from "./sql";

/** Finds the patient of each row: by name and address, or by a name that one patient alone has. */
export async function findImportedPatients(on: Sql, importId: string): Promise<void> {
  await on`
    with found as (
      select r.row, count(p.id) as people, min(p.id::text) as patient_id
        from import_rows r left join patients p
          on p.name_key = r.understood ->> 'nameKey' and p.joined_into_id is null
         and (r.understood ->> 'emailKey' is null or p.email_key = r.understood ->> 'emailKey')
       where r.import_id = ${importId}::uuid and r.understood is not null
       group by r.row
    )
    update import_rows as stored
       set fault = case found.people when 1 then null when 0 then 'no-such-patient' else 'several-patients' end,
           understood = case when found.people = 1
                             then understood || jsonb_build_object('patientId', found.patient_id) end
      from found where stored.import_id = ${importId}::uuid and stored.row = found.row`;
}

/** Rows that say the same as an earlier one, or as a visit that is here. */
export async function markVisitsTwice(on: Sql, importId: string): Promise<void> {
  await on`
    with same as (
      select row, min(row) over (partition by understood ->> 'patientId', understood ->> 'start') as first
        from import_rows where import_id = ${importId}::uuid and understood is not null
    )
    update import_rows as stored set fault = 'twice:' || same.first, understood = null
      from same
     where stored.import_id = ${importId}::uuid and stored.row = same.row and same.row <> same.first`;
  await markVisitsHere(on, importId);
}

export async function markVisitsHere(on: Sql, importId: string): Promise<void> {
  await on`
    update import_rows as stored set fault = 'visit-here', understood = null
      from bookings b
     where import_id = ${importId}::uuid and understood is not null
       and b.patient_id = (understood ->> 'patientId')::uuid
       and b.starts_at = to_timestamp((understood ->> 'start')::float8 / 1000)`;
}

export type VisitToWrite = {
  row: number;
  patientId: string;
  start: Instant;
  practitioner: string;
  treatment: string;
  email: string | null;
  phone: string | null;
};

/** Visits to come, which take somebody's time, in the order of their starts. */
export const comingVisits = (on: Sql, importId: string): Promise<VisitToWrite[]> =>
  on<VisitToWrite>`
    select r.row, p.id as "patientId", (understood ->> 'start')::float8 as start,
           understood ->> 'practitioner' as practitioner, understood ->> 'treatment' as treatment, p.email, p.phone
      from import_rows r join patients p on p.id = (understood ->> 'patientId')::uuid
     where import_id = ${importId}::uuid and understood ->> 'status' = 'BOOKED'
     order by 3, 1`;

export type RecordToWrite = {
  row: number;
  bookingId: string;
  reference: string;
  hash: string;
  sealed: string;
};

/** Rows of records: visits that are over, or will not be. They take nobody's time. */
export const recordRows = async (
  on: Sql,
  importId: string,
  after: number,
  count: number,
): Promise<number[]> =>
  (
    await on<{ row: number }>`
      select row from import_rows
       where import_id = ${importId}::uuid and understood ->> 'status' <> 'BOOKED' and row > ${after}::int
       order by row limit ${count}::int`
  ).map(({ row }) => row);

/**
 * Writes records, each with its line in the trail. One that lies over another visit of its patient becomes faulty: of two, the later row.
 * @returns how many were written
 */
export async function insertVisitRecords(
  tx: Sql,
  { importId, records, actor }: { importId: string; records: RecordToWrite[]; actor: string },
): Promise<number> {
  const [done] = await tx<{ written: number }>`
    with given as (
      select g.*, r.understood as said
        from jsonb_to_recordset(${JSON.stringify(records)}::jsonb)
               as g (row int, "bookingId" uuid, reference text, hash text, sealed text)
        join import_rows r on r.import_id = ${importId}::uuid and r.row = g.row
    ),
    written as (
      insert into bookings (id, reference, status, treatment_id, practitioner_id, patient_id, starts_at, ends_at,
                            manage_token_hash, manage_token_sealed)
      select "bookingId", reference, (said ->> 'status')::booking_status, t.id, d.id, (said ->> 'patientId')::uuid,
             to_timestamp((said ->> 'start')::float8 / 1000), to_timestamp((said ->> 'end')::float8 / 1000),
             decode(hash, 'hex'), decode(sealed, 'hex')
        from given join treatments t on t.slug = said ->> 'treatment'
                   join practitioners d on d.slug = said ->> 'practitioner'
         order by row
          on conflict do nothing
      returning id, patient_id
    ),
    noted as (
      insert into audit_entries (actor, action, booking_id, patient_id, details)
      select ${actor}, 'booking.imported', id, patient_id, jsonb_build_object('importId', ${importId}::text)
        from written
    ),
    busy as (
      update import_rows as stored set fault = 'patient-busy', understood = null
        from given
       where stored.import_id = ${importId}::uuid and stored.row = given.row
         and not given."bookingId" in (select id from written)
    )
    select count(*)::int as written from written`;
  return done?.written ?? 0;
}

/** A row whose visit finds no place. */
export async function refuseRow(tx: Sql, importId: string, row: number, fault: string): Promise<void> {
  await tx`
    update import_rows set fault = ${fault}, understood = null
     where import_id = ${importId}::uuid and row = ${row}::int`;
}
