import "server-only";
import { sql, type Sql } from "./sql";

export type ImportRow = { row: number; cells: string[]; fault: string | null };
export type JudgedRow = { row: number; fault: string | null; understood: object | null };

/** Rows from one on, in their order. @param onlyFaulty those that cannot be imported */
export const readImportRows = (
  importId: string,
  { after = 0, count, onlyFaulty = false }: { after?: number; count: number; onlyFaulty?: boolean },
): Promise<ImportRow[]> => sql<ImportRow>`
  select row, cells, fault from import_rows
   where import_id = ${importId}::uuid and row > ${after}::int and (not ${onlyFaulty}::boolean or fault is not null)
   order by row limit ${count}::int`;

export async function writeJudged(importId: string, rows: JudgedRow[]): Promise<void> {
  await sql`
    update import_rows as stored set fault = judged.fault, understood = judged.understood
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as judged (row int, fault text, understood jsonb)
     where stored.import_id = ${importId}::uuid and stored.row = judged.row`;
}

/** How many rows of each fault there are. */
export const countFaults = (importId: string): Promise<{ fault: string; rows: number }[]> => sql`
  select split_part(fault, ':', 1) as fault, count(*)::int as rows
    from import_rows where import_id = ${importId}::uuid and fault is not null
   group by 1 order by 2 desc, 1`;

/** @param state where it has come to: the step is over */
export async function settleChecked(importId: string): Promise<void> {
  await sql`
    update imports
       set state = 'CHECKED', rows_done = rows_total, progress_at = clock_timestamp(),
           rows_faulty = (select count(*) from import_rows where import_id = ${importId}::uuid and fault is not null)
     where id = ${importId}::uuid and state = 'CHECKING'`;
}

/** Done: what was imported is in its place, and its text goes. What was not can be looked at for a day. */
export async function settleImported(tx: Sql, importId: string, rowsImported: number): Promise<void> {
  await tx`delete from import_rows where import_id = ${importId}::uuid and fault is null`;
  await tx`
    update imports
       set state = 'IMPORTED', rows_done = rows_total, rows_imported = ${rowsImported}::int,
           finished_at = clock_timestamp(), progress_at = clock_timestamp(),
           rows_faulty = (select count(*) from import_rows where import_id = ${importId}::uuid)
     where id = ${importId}::uuid`;
}
