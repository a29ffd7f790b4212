import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { testServer } from "../../support/database";
import { until } from "../../support/mail-server";
import { inOwnProcess } from "../../support/own-process";

const DOLLAR_QUOTED = `create table notes (id int primary key, body text not null);
create function shout(word text) returns text language plpgsql as $$ begin return upper(word); end; $$;`;

jest.setTimeout(60_000); // each attempt is a process that compiles TypeScript

async function migrate(url: string, directory: string): Promise<string[]> {
  const program = `import { migrate } from "@/scripts/migrate/migrate";
    migrate(${JSON.stringify(url)}, ${JSON.stringify(directory)}).then(
      ({ applied }) => process.stdout.write(JSON.stringify(applied), () => process.exit(0)),
      (error) => process.stderr.write(error.message, () => process.exit(1)));`;
  return JSON.parse(await inOwnProcess(program)) as string[];
}

describe("migrate", () => {
  const name = `migrate_${process.pid}_${Math.floor(performance.now())}`;
  const url = testServer(name);
  const directory = mkdtempSync(join(tmpdir(), "migrations-"));
  const client = new Client({ connectionString: url });

  const write = (migration: string, sql: string) => {
    mkdirSync(join(directory, migration), { recursive: true });
    writeFileSync(join(directory, migration, "migration.sql"), sql);
  };

  beforeAll(async () => {
    writeFileSync(join(directory, "migration_lock.toml"), 'provider = "postgresql"\n');
    const server = new Client({ connectionString: testServer() });
    await server.connect();
    await server.query(`create database ${name}`);
    await server.end();
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    rmSync(directory, { recursive: true });
    const server = new Client({ connectionString: testServer() });
    await server.connect();
    await server.query(`drop database ${name} with (force)`);
    await server.end();
  });

  it("applies each migration once when two processes do it at the same time", async () => {
    write("20260101000000_notes", DOLLAR_QUOTED);

    const applied = await Promise.all([migrate(url, directory), migrate(url, directory)]);

    expect(applied.flat()).toEqual(["20260101000000_notes"]);
    const { rows } = await client.query(
      "select shout('whole'), to_regnamespace('graphile_worker') is not null as jobs",
    );
    expect(rows).toEqual([{ shout: "WHOLE", jobs: true }]);
  });

  it("writes Prisma's own history: the name, and the SHA-256 of the file", async () => {
    const { rows } = await client.query(
      `select migration_name, checksum = encode(sha256(convert_to($1, 'UTF8')), 'hex') as same, applied_steps_count
       from _prisma_migrations`,
      [DOLLAR_QUOTED],
    );

    expect(rows).toEqual([{ migration_name: "20260101000000_notes", same: true, applied_steps_count: 1 }]);
  });

  it("names a migration that fails, leaves nothing of it behind, and applies it once it is mended", async () => {
    write("20260102000000_more", "create table half (id int); insert into notes values (1, null);");

    await expect(migrate(url, directory)).rejects.toMatchObject({
      stderr: expect.stringMatching(
        /^The migration 20260102000000_more cannot be applied.*violates not-null constraint/s,
      ),
    });
    expect((await client.query("select to_regclass('half') as half")).rows).toEqual([{ half: null }]);

    write("20260102000000_more", "create table half (id int);");
    expect(await migrate(url, directory)).toEqual(["20260102000000_more"]);
  });

  it("lets a busy clinic work while it waits for a table, and is done once that is free", async () => {
    write("20260103000000_wider", "alter table notes add column colour text;");
    const reader = new Client({ connectionString: url });
    await reader.connect();
    await reader.query("begin");
    await reader.query("select * from notes"); // a long reading: nobody may change the table meanwhile
    let applied: string[] | undefined;
    const migrating = migrate(url, directory).then((names) => (applied = names));
    const isWaiting = async () =>
      (
        await client.query("select from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'", [
          name,
        ])
      ).rowCount;
    await until(async () => Boolean(await isWaiting()), 20_000);

    const began = performance.now();
    await client.query("select * from notes"); // stands in line behind the migration, until that gives up
    const waited = performance.now() - began;
    expect(applied).toBeUndefined();
    await reader.query("commit");
    await reader.end();

    expect(await migrating).toEqual(["20260103000000_wider"]);
    expect(waited).toBeLessThan(4_000);
  });
});
