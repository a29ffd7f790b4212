import { createWriteStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { hashToken, openManageToken } from "@/lib/auth/manage-link";
import { LEFT_BEHIND, PORTABLE_TABLES } from "@/lib/data/portable-tables";
import { exportClinic } from "@/lib/desk/export-clinic";
import { importClinic } from "@/lib/desk/import-clinic";
import { compareDatabases } from "@/scripts/bench/same-rows";
import { formatPage } from "@/scripts/export-format/format-page";
import { readSchema } from "@/scripts/export-format/read-schema";
import { NOW, seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { oweEveryMail } from "@/tests/support/every-mail";
import { exported, hashOf, manifestOf, newPath, partsOf, rewritten } from "./clinic-files";

jest.setTimeout(60_000);

const there = freshDatabase();
const here = freshDatabase(); // the last one is the application's
let file: string;

beforeAll(async () => {
  await seedClinic();
  await oweEveryMail(NOW);
  await here.query("update patients set name = '=HYPERLINK(\"http://x\")', phone = '+1 207 555 0100'");
  file = await exported();
});

const differences = async () =>
  (await compareDatabases(here.url, there.url)).filter(({ difference }) => difference !== null);
const visitsThere = async () => (await there.query("select from bookings")).rowCount;
const refusalOf = async (path: string) => {
  const outcome = await importClinic(path, there.url);
  return outcome.ok ? null : outcome.refusal;
};

it("decides for every table whether it leaves", async () => {
  const { rows } = await here.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'",
  );
  const decided = [...PORTABLE_TABLES.map(({ name }) => name), ...Object.keys(LEFT_BEHIND)];

  expect(decided.sort()).toEqual(rows.map(({ name }) => name).sort());
});

it("is described column by column, as it is written", async () => {
  const page = await readFile("docs/export-format.md", "utf8");
  const { tables } = manifestOf(await partsOf(file));
  const described = page.split(/^## /m).slice(1);

  expect(page).toBe(formatPage(readSchema("prisma/schema"))); // if not: npm run export:format
  for (const { name, columns } of tables) {
    const lines = described.find((part) => part.startsWith(`${name}\n`))?.matchAll(/^\| `(\w+)`/gm) ?? [];
    expect([...lines].map(([, column]) => column).sort()).toEqual(
      columns.map((column) => column.name).sort(),
    );
  }
});

it("notes in the trail that the clinic was exported, and that line is in the file", async () => {
  const trail = (await partsOf(file)).get("tables/audit_entries.ndjson")?.toString() ?? "";

  expect(trail).toContain('"actor":"system","action":"clinic.exported"');
});

it("lets no secret of the staff leave", async () => {
  const { rows } = await here.query<{ password_hash: string }>(
    "select password_hash from staff_members where password_hash is not null",
  );
  const all = Buffer.concat([...(await partsOf(file)).values()]).toString();

  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ password_hash }) => all.includes(password_hash))).toEqual([]);
});

it("makes formulas harmless in spreadsheets, and keeps them as they are in JSON", async () => {
  const parts = await partsOf(file);

  expect(parts.get("csv/patients.csv")?.toString()).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(parts.get("tables/patients.ndjson")?.toString()).toContain(`"name":"=HYPERLINK(\\"http://x\\")"`);
});

it("shows one moment, whatever is booked while it is written", async () => {
  const path = await newPath();
  const stream = await exportClinic("system", NOW);
  await here.query(
    "insert into screenings (id, version, outcome, taken_at) values (gen_random_uuid(), '9', 'CLEAR', now())",
  );
  await pipeline(stream, createWriteStream(path));
  await here.query("delete from screenings where version = '9'");

  expect(manifestOf(await partsOf(path)).tables.find(({ name }) => name === "screenings")?.json.rows).toBe(0);
});

describe("refuses, and writes nothing", () => {
  afterEach(async () => {
    expect(await visitsThere()).toBe(0);
  });

  it("a file that is cut off", async () => {
    const path = await newPath();
    await writeFile(path, (await readFile(file)).subarray(0, -200));

    expect(await refusalOf(path)).toEqual({ reason: "not-an-export", what: path });
  });

  it("what is no export at all", async () => {
    const path = await newPath();
    await writeFile(path, "name,email\r\n");

    expect(await refusalOf(path)).toMatchObject({ reason: "not-an-export" });
  });

  it("another format", async () => {
    const changed = await rewritten(file, (_parts, manifest) => (manifest.format = 2));

    expect(await refusalOf(changed)).toEqual({ reason: "other-format", what: "2" });
  });

  it("another ENCRYPTION_KEY", async () => {
    const changed = await rewritten(file, (_parts, manifest) => (manifest.keyMark = "00"));

    expect(await refusalOf(changed)).toMatchObject({ reason: "other-key" });
  });

  it("a part of which one letter is another", async () => {
    const changed = await rewritten(file, (parts) => {
      const text = parts.get("tables/bookings.ndjson")?.toString() ?? "";
      parts.set("tables/bookings.ndjson", Buffer.from(text.replace("207", "208")));
    });

    expect(await refusalOf(changed)).toEqual({ reason: "damaged", what: "tables/bookings.ndjson" });
  });

  it("columns of another version", async () => {
    const changed = await rewritten(file, ({}, manifest) => {
      manifest.tables.find(({ name }) => name === "patients")?.columns.pop();
    });

    expect(await refusalOf(changed)).toMatchObject({
      reason: "other-columns",
      what: expect.stringContaining("patients."),
    });
  });

  it("rows that cannot stand beside one another, after others were written", async () => {
    const changed = await rewritten(file, (parts, manifest) => {
      const twice = Buffer.concat(Array(2).fill(parts.get("tables/slots.ndjson")) as Buffer[]);
      const slots = manifest.tables.find(({ name }) => name === "slots");
      if (slots) slots.json.sha256 = hashOf(twice);
      parts.set("tables/slots.ndjson", twice);
    });

    expect(await refusalOf(changed)).toMatchObject({
      reason: "against-the-rules",
      what: expect.stringContaining("slots"),
    });
  });
});

describe("imported", () => {
  beforeAll(async () => {
    file = await exported(); // the trail knows of every export before
    const outcome = await importClinic(file, there.url);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  });

  it("is the same, table by table and row by row", async () => {
    expect(await differences()).toEqual([]);
  });

  it("is found to differ by the comparison when one letter does", async () => {
    await there.query(
      "update patients set phone = '+1 207 555 0101' where id = (select min(id::text)::uuid from patients)",
    );
    const found = await differences();
    await there.query("update patients set phone = '+1 207 555 0100'");

    expect(found).toMatchObject([{ table: "patients" }]);
  });

  it("opens the links of mails that were sent before", async () => {
    const { rows } = await there.query("select id, manage_token_sealed, manage_token_hash from bookings");

    const [first] = rows;
    expect(hashToken(openManageToken(first.id as string, first.manage_token_sealed as Buffer))).toEqual(
      new Uint8Array(first.manage_token_hash as Buffer),
    );
  });

  it("sends no mail that was owed: it is shown as not sent", async () => {
    const owed = await here.query("select from messages where state = 'OWED'");
    const failed = await there.query("select from messages where state = 'FAILED'");
    const due = await there.query("select from messages where state = 'OWED'");
    const jobs = await there.query("select from graphile_worker.jobs");

    expect(owed.rowCount).toBeGreaterThan(failed.rowCount ?? 0); // those with links of the staff have stayed
    expect(failed.rowCount).toBeGreaterThan(0);
    expect([due.rowCount, jobs.rowCount]).toEqual([0, 0]);
  });

  it("goes on numbering the trail after its last line", async () => {
    await there.query("insert into audit_entries (actor, action) values ('system', 'test.numbering')");
    const { rows } = await there.query("select action from audit_entries order by id desc limit 2");

    expect(rows).toEqual([{ action: "test.numbering" }, { action: "clinic.imported" }]);
  });

  it("is refused a second time", async () => {
    expect(await refusalOf(file)).toEqual({ reason: "not-empty", what: "clinics" });
  });
});
