import "server-only";
import { Client } from "pg";
import { env } from "@/lib/env";
import { appliedMigrations, everyTable, type AppliedMigration } from "./every-table";
import type { PortableTable } from "./portable-tables";

/** So many rows are in memory at a time. */
const ROWS_AT_ONCE = 500;

export type Column = { name: string; type: string };

/** The whole clinic at one moment, however long reading it takes and whatever is changed meanwhile. */
export type ClinicSnapshot = {
  /** When it was, by the database's clock, ISO 8601 in UTC. */
  at: string;
  /** What a backup holds: every table, and the history of migrations they came from. */
  everyTable: () => Promise<PortableTable[]>;
  migrations: () => Promise<AppliedMigration[]>;
  columnsOf: (table: PortableTable) => Promise<Column[]>;
  /** Each row as one line of JSON, some hundreds at a time. */
  rowsOf: (table: PortableTable, columns: Column[]) => AsyncGenerator<string[]>;
  /** Ends the connection. Harmless when done twice, or in the middle of reading. */
  close: () => void;
};

/** Whoever stops reading in the middle may not keep the database from tidying up for longer. */
const LONGEST_PAUSE_MS = 300_000;

/** On a connection of its own: reading a large clinic shall keep nobody waiting. */
export async function openSnapshot(): Promise<ClinicSnapshot> {
  const client = new Client({
    connectionString: env().DATABASE_URL,
    options: `-c timezone=UTC -c idle_in_transaction_session_timeout=${LONGEST_PAUSE_MS}`,
  });
  const close = () => void client.end().catch(() => undefined); // it ends the transaction, and an open cursor
  client.on("error", close); // the next statement says what it was
  try {
    await client.connect();
    await client.query("begin isolation level repeatable read read only");
    const { rows } = await client.query<{ at: string }>(
      `select to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
    );
    return {
      at: rows[0]?.at ?? "",
      everyTable: () => everyTable(client),
      migrations: () => appliedMigrations(client),
      columnsOf: (table) => columnsOf(client, table),
      rowsOf: (table, columns) => rowsOf(client, table, columns),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** What of a table leaves, in the order of the table. */
export async function columnsOf(
  on: Pick<Client, "query">,
  { name, without = [] }: PortableTable,
): Promise<Column[]> {
  const { rows } = await on.query<Column>(
    `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type
       from pg_attribute a
      where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
        and a.attname <> all($2::text[])
      order by a.attnum`,
    [name, without],
  );
  return rows;
}

async function* rowsOf(
  client: Client,
  { name, rows = "true", order }: PortableTable,
  columns: Column[],
): AsyncGenerator<string[]> {
  await client.query(
    `declare portable no scroll cursor for
     select row_to_json(line)::text as line
       from (select ${listOf(columns)} from "${name}" where ${rows} order by ${order}) as line`,
  );
  for (;;) {
    const batch = await client.query<{ line: string }>(`fetch ${ROWS_AT_ONCE} from portable`);
    if (batch.rows.length === 0) break;
    yield batch.rows.map(({ line }) => line);
  }
  await client.query("close portable");
}

/** Names of columns for a statement. They come from the database's own catalogue. */
export const listOf = (columns: Column[]): string => columns.map(({ name }) => `"${name}"`).join(", ");
