import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { NOW, seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase, testServer } from "@/tests/support/database";
import { oweEveryMail } from "@/tests/support/every-mail";
import { BACKUP_KEY, command } from "./backup-commands";

jest.setTimeout(120_000); // each command is a process that compiles TypeScript

const database = freshDatabase();
const directory = mkdtempSync(join(tmpdir(), "backups-"));
const settings = (changed: Record<string, string> = {}) => ({
  BACKUP_DIR: directory,
  BACKUP_KEY,
  MIGRATE_DATABASE_URL: database.url,
  ...changed,
});
const drill = (changed: Record<string, string> = {}) => command("restore-drill", settings(changed));
const backups = () => readdirSync(directory).sort();
const newest = () => join(directory, backups().at(-1) ?? "");
const lastDrill = async () =>
  (
    await database.query(
      "select fault, rows, took_ms, backup_at from restore_drills order by at desc limit 1",
    )
  ).rows[0];

beforeAll(async () => {
  await seedClinic();
  await oweEveryMail(NOW);
});
afterAll(() => rmSync(directory, { recursive: true }));

/** Every row of every table, as one text for each table. */
async function contentsOf(url: string): Promise<Record<string, string>> {
  const client = new Client({ connectionString: url, options: "-c timezone=UTC" });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('_prisma_migrations', 'restore_drills')",
  );
  const contents: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await client.query<{ all: string }>(
      `select coalesce(string_agg(t::text, e'\\n' order by t::text), '') as all from "${name}" t`,
    );
    contents[name] = rows[0]?.all ?? "";
  }
  await client.end();
  return contents;
}

it("writes nothing without a key", async () => {
  const { code, said } = await command("backup", settings({ BACKUP_KEY: "" }));

  expect([code, said]).toEqual([1, expect.stringContaining("BACKUP_KEY is not set")]);
});

it("writes a backup in which no name can be read, and proves that it can be restored", async () => {
  expect(await command("backup", settings())).toMatchObject({ code: 0 });
  const { rows } = await database.query("select name, email from patients limit 1");
  const file = readFileSync(newest());

  expect(await drill()).toEqual({ code: 0, said: expect.stringContaining("can be restored") });
  expect(await lastDrill()).toMatchObject({ fault: null, backup_at: expect.any(Date) });
  expect((await lastDrill()).rows).toBeGreaterThan(100);
  expect([file.includes(rows[0].email), file.includes(rows[0].name)]).toEqual([false, false]);
});

it("brings back every row of every table, into a new database, which then goes on", async () => {
  const name = `restored_${process.pid}`;
  await database.query(`create database ${name}`);
  const url = testServer(name);

  expect(await command("restore", settings({ MIGRATE_DATABASE_URL: url }), newest())).toMatchObject({
    code: 0,
  });
  const [there, here] = [await contentsOf(url), await contentsOf(database.url)];
  expect(Object.keys(there)).toEqual(expect.arrayContaining(["bookings", "staff_members", "audit_entries"]));
  expect(there).toEqual({ ...here, rate_limits: "" });

  const again = await command("restore", settings({ MIGRATE_DATABASE_URL: url }), newest());
  expect(again.said).toContain("is not empty");
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query("insert into audit_entries (actor, action) values ('system', 'test.numbering')");
  await expect(client.query("delete from audit_entries")).rejects.toThrow("append-only");
  await client.end();
  await database.query(`drop database ${name} with (force)`);
});

describe("fails, says why, and leaves that for the desk, when", () => {
  const saved = () => readFileSync(newest());
  let whole: Buffer;
  beforeEach(() => (whole = saved()));
  afterEach(() => writeFileSync(newest(), whole));

  it.each([
    ["one bit of the backup is another", (file: Buffer) => flipped(file, file.length >> 1), "is damaged"],
    ["the backup is cut off", (file: Buffer) => file.subarray(0, -1000), "is damaged or cut off"],
    ["the backup is empty", () => Buffer.alloc(0), "is not a backup"],
  ])("%s", async (_what, harm, words) => {
    writeFileSync(newest(), harm(whole));

    expect(await drill()).toEqual({ code: 1, said: expect.stringContaining(words) });
    expect((await lastDrill()).fault).toContain(words);
  });

  it("the key is another one", async () => {
    const other = Buffer.alloc(32, "x").toString("base64url");

    expect((await drill({ BACKUP_KEY: other })).said).toContain("another BACKUP_KEY");
    expect((await drill({ ENCRYPTION_KEY: other })).said).toContain("another ENCRYPTION_KEY");
  });

  it("the database had lost a table when the backup was made", async () => {
    await database.query("alter table intakes rename to intakes_lost; alter table intakes_lost set unlogged");
    await command("backup", settings());
    await database.query("alter table intakes_lost set logged; alter table intakes_lost rename to intakes");

    expect(await drill()).toEqual({
      code: 1,
      said: expect.stringContaining("does not hold the table intakes"),
    });
    rmSync(newest());
  });

  it("the database held what its guards forbid", async () => {
    await database.query("alter table clinics drop constraint clinic_is_one");
    await database.query(
      "insert into clinics select (json_populate_record(c, '{\"id\": 2}')).* from clinics c where id = 1",
    );
    await command("backup", settings());
    await database.query("delete from clinics where id = 2");
    await database.query("alter table clinics add constraint clinic_is_one check (id = 1)");

    expect(await drill()).toEqual({ code: 1, said: expect.stringContaining("clinic_is_one") });
    rmSync(newest());
  });

  it("no backup was made for two days", async () => {
    const [file, old] = [newest(), join(directory, "clinic-2020-01-01T00-00-00Z.backup")];
    renameSync(file, old);

    expect((await drill()).said).toContain("none was made since");
    renameSync(old, file);
  });
});

it("removes backups that are older than they may be, and never the newest", async () => {
  writeFileSync(join(directory, "clinic-2020-01-01T00-00-00Z.backup"), "");
  writeFileSync(join(directory, "notes.txt"), "not ours");

  await command("backup", settings());

  expect(backups()).not.toContain("clinic-2020-01-01T00-00-00Z.backup");
  expect(backups()).toContain("notes.txt");
});

const flipped = (file: Buffer, at: number): Buffer => {
  const copy = Buffer.from(file);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};
