import "server-only";
import type { ImportColumns, ImportKind } from "@/lib/domain/import-fields";
import type { Instant } from "@/lib/domain/interval";
import type { ImportState } from "./generated/client";
import { sql, type Sql } from "./sql";

export type { ImportState } from "./generated/client";

export type NewImport = {
  id: string;
  kind: ImportKind;
  staffMemberId: string;
  fileName: string;
  encoding: string;
  delimiter: string;
  header: string[];
  monthFirst: boolean;
};

export type StoredImport = NewImport & {
  state: ImportState;
  /** Null: nobody has said yet. */
  columns: ImportColumns | null;
  rowsTotal: number;
  rowsDone: number;
  rowsFaulty: number;
  rowsImported: number;
  createdAt: Instant;
  /** The worker's step stands still: its process has ended, or none is running. */
  isStalled: boolean;
};

/** A worker that has not been seen for so long is gone. */
const STALLED_SECONDS = 20;

export async function insertImport(tx: Sql, one: NewImport): Promise<void> {
  await tx`
    insert into imports (id, kind, staff_member_id, file_name, encoding, delimiter, header, month_first)
    values (${one.id}::uuid, ${one.kind}::import_kind, ${one.staffMemberId}::uuid, ${one.fileName}, ${one.encoding},
            ${one.delimiter}, ${one.header}::text[], ${one.monthFirst})`;
}

export async function insertImportRows(
  tx: Sql,
  importId: string,
  rows: { row: number; cells: string[]; fault: string | null }[],
): Promise<void> {
  await tx`
    with written as (
      insert into import_rows (import_id, row, cells, fault)
      select ${importId}::uuid, row, cells, fault
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (row int, cells text[], fault text)
    )
    update imports set rows_total = rows_total + ${rows.length}::int where id = ${importId}::uuid`;
}

const select = (on: Sql, id: string | null) => on<StoredImport>`
  select id, kind::text, state::text, staff_member_id as "staffMemberId", file_name as "fileName", encoding, delimiter,
         header, columns, month_first as "monthFirst", rows_total as "rowsTotal", rows_done as "rowsDone",
         rows_faulty as "rowsFaulty", rows_imported as "rowsImported",
         floor(extract(epoch from created_at) * 1000)::float8 as "createdAt",
         state in ('CHECKING', 'IMPORTING')
           and coalesce(progress_at < clock_timestamp() - make_interval(secs => ${STALLED_SECONDS}), false) as "isStalled"
    from imports where ${id}::uuid is null or id = ${id}::uuid
   order by created_at desc limit 20`;

export const listImports = (): Promise<StoredImport[]> => select(sql, null);

export const findImport = async (id: string, on: Sql = sql): Promise<StoredImport | null> =>
  (await select(on, id))[0] ?? null;

/**
 * Sets an import on its way and asks a worker for it, unless it is somewhere else by now.
 * @returns false when it was
 */
export async function sendToWorker(
  tx: Sql,
  id: string,
  { from, to }: { from: readonly ImportState[]; to: "CHECKING" | "IMPORTING" },
  answers: { columns: ImportColumns; monthFirst: boolean } | null = null,
): Promise<boolean> {
  const sent = await tx`
    update imports
       set state = ${to}::import_state, rows_done = 0, progress_at = clock_timestamp(),
           columns = coalesce(${answers && JSON.stringify(answers.columns)}::jsonb, columns),
           month_first = coalesce(${answers && answers.monthFirst}::boolean, month_first)
     where id = ${id}::uuid and state = any(${from}::import_state[])
    returning graphile_worker.add_job(${IMPORT_ROWS}, '{}'::json, job_key := ${`${IMPORT_ROWS}:${id}`})::text`;
  return sent.length > 0;
}

/** The job, and the worker's duty, that checks and imports what was sent. */
export const IMPORT_ROWS = "import-rows";

/** What waits for a worker, oldest first. */
export const importsToDo = async (): Promise<string[]> =>
  (
    await sql<{ id: string }>`
      select id from imports where state in ('CHECKING', 'IMPORTING') order by created_at`
  ).map(({ id }) => id);

/** Outside the transaction that writes, so that it can be seen before that is committed. */
export async function noteProgress(id: string, rowsDone: number): Promise<void> {
  await sql`
    update imports set rows_done = ${rowsDone}::int, progress_at = clock_timestamp() where id = ${id}::uuid`;
}

/** Takes away a file that was sent, with its rows. */
export const deleteImport = (tx: Sql, id: string) => tx`
  delete from imports where id = ${id}::uuid and state not in ('CHECKING', 'IMPORTING')`;
