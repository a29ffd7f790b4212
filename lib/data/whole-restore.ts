import "server-only";
import { Client } from "pg";
import { columnsOf, listOf, type Column } from "./clinic-snapshot";
import { everyTable } from "./every-table";
import type { PortableTable } from "./portable-tables";

export type RestoreWriter = {
  /** The first table that holds something already, if any does. */
  findFilled: () => Promise<string | undefined>;
  /** Every table that the migrations have made, with the columns that a backup holds of it. */
  tables: () => Promise<{ table: PortableTable; columns: Column[] }[]>;
  /** @param rows a JSON array. @returns how many they were */
  write: (table: PortableTable, columns: Column[], rows: string) => Promise<number>;
};

/**
 * One transaction on a database that is migrated and empty: all that `work` writes, or nothing. Triggers are off
 * meanwhile, for what they would do was done when the rows were first written. References between tables are taken off
 * and put on again at the end, and checked then; every other rule of the database's is checked row by row.
 * @param url of the database's owner
 */
export async function whileRestoring<Value>(
  url: string,
  work: (writer: RestoreWriter) => Promise<Value>,
): Promise<Value> {
  const client = new Client({ connectionString: url, options: "-c timezone=UTC" });
  client.on("error", () => undefined); // the next statement says what it was
  await client.connect();
  try {
    await client.query("begin");
    const { rows: references } = await client.query<Reference>(REFERENCES);
    const tables = await everyTable(client);
    for (const { name } of tables) await client.query(`alter table "${name}" disable trigger user`);
    for (const { table, name } of references) {
      await client.query(`alter table ${table} drop constraint "${name}"`);
    }
    const value = await work(writerOn(client, tables));
    for (const { table, name, definition } of references) {
      await client.query(`alter table ${table} add constraint "${name}" ${definition}`);
    }
    for (const { name } of tables) await client.query(`alter table "${name}" enable trigger user`);
    await goOnNumbering(client);
    await client.query("commit");
    await client.query("analyze");
    return value;
  } finally {
    await client.end();
  }
}

type Reference = { table: string; name: string; definition: string };

const REFERENCES = `
  select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint
   where contype = 'f' and connamespace = 'public'::regnamespace`;

const writerOn = (client: Client, tables: PortableTable[]): RestoreWriter => ({
  async findFilled() {
    for (const { name } of tables) {
      if ((await client.query(`select from "${name}" limit 1`)).rowCount) return name;
    }
    return undefined;
  },
  tables: () =>
    tables.reduce<Promise<{ table: PortableTable; columns: Column[] }[]>>(
      async (before, table) => [...(await before), { table, columns: await columnsOf(client, table) }],
      Promise.resolve([]),
    ),
  async write({ name }, columns, rows) {
    const list = listOf(columns);
    const { rowCount } = await client.query(
      `insert into "${name}" (${list}) select ${list} from json_populate_recordset(null::"${name}", $1::json)`,
      [rows],
    );
    return rowCount ?? 0;
  },
});

/** Numbers that the database gives out itself go on after the last one given. */
async function goOnNumbering(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
    `select d.refobjid::regclass::text as table, a.attname as column, s.oid::regclass::text as sequence
       from pg_class s
       join pg_depend d on d.objid = s.oid and d.deptype in ('a', 'i')
                       and d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass
       join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
      where s.relkind = 'S' and s.relnamespace = 'public'::regnamespace`,
  );
  for (const { table, column, sequence } of rows) {
    await client.query(
      `select setval($1, max("${column}")) from ${table} having max("${column}") is not null`,
      [sequence],
    );
  }
}
