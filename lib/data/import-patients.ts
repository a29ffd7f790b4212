import "server-only";
import type { Sql } from "./sql";

/**
 * A row that names somebody whom an earlier row names too. Who somebody is says the name together with the address;
 * without an address, the name with number and date of birth.
 */
export async function markTwice(on: Sql, importId: string): Promise<void> {
  await on`
    with same as (
      select row, min(row) over (partition by understood ->> 'nameKey', understood ->> 'emailKey',
               case when understood ->> 'emailKey' is null then understood ->> 'phone' end,
               case when understood ->> 'emailKey' is null then understood ->> 'birthDate' end) as first
        from import_rows where import_id = ${importId}::uuid and understood is not null
    )
    update import_rows as stored set fault = 'twice:' || same.first, understood = null
      from same
     where stored.import_id = ${importId}::uuid and stored.row = same.row and same.row <> same.first`;
}

/** A row that names somebody who has a record here, by the same rule. */
export async function markHere(on: Sql, importId: string): Promise<void> {
  await on`
    update import_rows as stored set fault = 'here', understood = null
     where import_id = ${importId}::uuid and understood is not null
       and exists (select from patients p
                    where p.name_key = stored.understood ->> 'nameKey'
                      and p.email_key = stored.understood ->> 'emailKey')`;
  await on`
    update import_rows as stored set fault = 'here', understood = null
      from patients p
     where import_id = ${importId}::uuid and understood is not null and understood ->> 'emailKey' is null
       and p.email_key is null and p.name_key = understood ->> 'nameKey'
       and p.phone is not distinct from understood ->> 'phone'
       and to_char(p.birth_date, 'YYYY-MM-DD') is not distinct from understood ->> 'birthDate'`;
}

/**
 * Writes the patients of so many rows, each with its line in the trail.
 * @returns the last of these rows and how many patients; null when none is left
 */
export async function insertImportedPatients(
  tx: Sql,
  { importId, after, count, actor }: { importId: string; after: number; count: number; actor: string },
): Promise<{ last: number; patients: number } | null> {
  const [done] = await tx<{ last: number | null; patients: number }>`
    with batch as (
      select row, gen_random_uuid() as id, understood as said from import_rows
       where import_id = ${importId}::uuid and understood is not null and row > ${after}::int
       order by row limit ${count}::int
    ),
    written as (
      insert into patients (id, name, name_key, email, email_key, phone, birth_date)
      select id, said ->> 'name', said ->> 'nameKey', said ->> 'email', said ->> 'emailKey', said ->> 'phone',
             (said ->> 'birthDate')::date
        from batch
    ),
    noted as (
      insert into audit_entries (actor, action, patient_id, details)
      select ${actor}, 'patient.imported', id, jsonb_build_object('importId', ${importId}::text) from batch
    )
    select max(row) as last, count(*)::int as patients from batch`;
  return done && done.last !== null ? { last: done.last, patients: done.patients } : null;
}
