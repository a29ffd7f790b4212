import "server-only";
import type { Client } from "pg";
import type { PortableTable } from "./portable-tables";

type Asked = Pick<Client, "query">;

/** One migration of a database's history, with the SHA-256 of its file. */
export type AppliedMigration = { name: string; checksum: string };

/**
 * Every table of the clinic's that a crash would not empty, as the database itself knows them: a new one is in the next
 * backup without a thought. What the database computes for itself is left to it, and so is the history of migrations.
 */
export async function everyTable(on: Asked): Promise<PortableTable[]> {
  const { rows } = await on.query<{ name: string; without: string[] }>(
    `select c.relname as name,
            array(select a.attname::text from pg_attribute a
                   where a.attrelid = c.oid and a.attgenerated <> '') as without
       from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
        and c.relname <> '_prisma_migrations'
      order by c.relname`,
  );
  return rows.map((row) => ({ ...row, order: "ctid" }));
}

/** In the order in which they were applied. */
export async function appliedMigrations(on: Asked): Promise<AppliedMigration[]> {
  const { rows } = await on.query<AppliedMigration>(
    `select migration_name as name, checksum from _prisma_migrations
      where finished_at is not null and rolled_back_at is null order by migration_name`,
  );
  return rows;
}
