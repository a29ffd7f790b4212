import { GET as faultsOf } from "@/app/api/desk/imports/[importId]/faults/route";
import { POST } from "@/app/api/desk/imports/route";
import { deleteOldImports } from "@/lib/data/sweep";
import { beginImport } from "@/lib/desk/steer-import";
import { workOffImports } from "@/lib/desk/work-off-imports";
import { NOW, seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { makeStaff, signedIn } from "@/tests/support/staff-makers";
import { manyPatients } from "@/scripts/bench/many-patients";
import { checked, HEADER, imported, send, shown, staged } from "./import-files";

jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);
jest.setTimeout(60_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());
beforeEach(async () => {
  await query("truncate imports, patients, bookings cascade");
  await signedIn(await makeStaff("ADMIN"));
});

const patients = async () =>
  (
    await query(
      "select name, email, phone, birth_date::text, name_key, email_key from patients order by name",
    )
  ).rows;
const ANN = "Ann,Bell,Ann@Example.com,(207) 555-0142,05/31/1980";

it("imports patients as the desk would have written them, each with a line in the trail", async () => {
  await imported(`${HEADER}\r\n${ANN}\r\nBo,Côté,,,\r\n`);

  expect(await patients()).toEqual([
    {
      ...{ name: "Ann Bell", name_key: "ann bell", email: "Ann@Example.com", email_key: "ann@example.com" },
      ...{ phone: "(207) 555-0142", birth_date: "1980-05-31" },
    },
    { name: "Bo Côté", name_key: "bo côté", email: null, email_key: null, phone: null, birth_date: null },
  ]);
  const trail = await query(
    "select from audit_entries where action = 'patient.imported' and patient_id is not null",
  );
  expect(trail.rowCount).toBe(2);
});

it("names each row that cannot be imported, and why", async () => {
  await imported(`${HEADER}\n${ANN}`);

  const id = await checked(
    [
      HEADER,
      ",,x@example.com,,",
      "Bo,Low,bo at home,,",
      "Cy,Low,,12,",
      "Di,Low,,,31/31/1980",
      "Ed,Low,,,05/31/2080",
      "ann,BELL,ann@example.COM,,",
      "Flo,Low,flo@example.com,,",
      "",
      "flo,  low,FLO@example.com,,",
      "G\0us,Low,,,",
    ].join("\n"),
  );

  expect((await shown(id)).faulty.map(({ row, fault }) => [row, fault])).toEqual([
    [2, "name-missing"],
    [3, "email"],
    [4, "phone"],
    [5, "birth-date"],
    [6, "birth-date"],
    [7, "here"],
    [10, "twice:8"],
    [11, "nul"],
  ]);
});

const bytes = (text: string, encoding: BufferEncoding, mark: number[] = []) =>
  new Uint8Array([...mark, ...Buffer.from(text, encoding)]);
const SEMICOLONS = `${HEADER.replaceAll(",", ";")}\r\nZoë;Müller;zoe@example.com;;`;

it.each([
  ["UTF-8", bytes(SEMICOLONS, "utf8")],
  ["UTF-8 with a mark", bytes(SEMICOLONS, "utf8", [0xef, 0xbb, 0xbf])],
  ["UTF-16 with a mark", bytes(SEMICOLONS, "utf16le", [0xff, 0xfe])],
  ["UTF-16 without one", bytes(SEMICOLONS, "utf16le")],
  ["Windows-1252", bytes(SEMICOLONS, "latin1")],
])("reads %s, and semicolons", async (_name, content) => {
  const id = await checked(content);

  expect((await shown(id)).preview[0]?.read).toEqual({
    values: ["Zoë Müller", "zoe@example.com", null, null],
  });
});

it("writes formulas back harmless in the list of faults, and takes its own apostrophes off", async () => {
  const id = await checked(`${HEADER}\n"=cmd|x",,bad,,\n'+Ann,Bell,,,`);

  const answer = await faultsOf(new Request("http://clinic.test"), {
    params: Promise.resolve({ importId: id }),
  });

  expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe(
    `\uFEFFRow,Reason,${HEADER}\r\n2,"This is not one email address, like name@example.com.",'=cmd|x,,bad,,\r\n`,
  );
  expect((await shown(id)).preview[1]?.read).toEqual({ values: ["+Ann Bell", null, null, null] });
});

it.each([
  ["an empty file", "", "no-file"],
  ["a header alone", HEADER, "empty"],
  [
    "a quotation mark that is never closed",
    `${HEADER}\n"Ann,Bell,,,\n${"x,\n".repeat(60_000)}`,
    "unreadable&row=2",
  ],
])("refuses %s, and keeps nothing", async (_name, content, note) => {
  expect(await send(content)).toEqual({ status: 303, to: `/desk/settings/data/import?note=${note}` });
  expect((await query("select from imports")).rowCount).toBe(0);
});

it("refuses 200 MB with 413, without reading them", async () => {
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => stream.enqueue(new Uint8Array(1_000_000)),
  });
  const headers = { Origin: "http://clinic.test", Host: "clinic.test", "Content-Length": "200000000" };
  const request = new Request("http://clinic.test/api/desk/imports", {
    ...{ method: "POST", headers, body, duplex: "half" },
  } as RequestInit);

  const answer = await POST(request);

  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain("at most 50 MB");
});

it("takes nothing from a page that is not ours", async () => {
  const request = new Request("http://clinic.test/api/desk/imports", {
    method: "POST",
    headers: { Origin: "http://elsewhere.test", Host: "clinic.test" },
    body: new FormData(),
  });

  expect((await POST(request)).status).toBe(404);
});

it("leaves out whoever has come here since the rows were checked", async () => {
  const id = await checked(`${HEADER}\n${ANN}\nBo,Low,,,`);
  await query(
    "insert into patients (id, name, name_key, email, email_key) values (gen_random_uuid(), 'Ann Bell', 'ann bell', 'ann@example.com', 'ann@example.com')",
  );
  await beginImport(id);
  await workOffImports(NOW);

  expect(await patients()).toHaveLength(2);
  expect(await shown(id)).toMatchObject({ state: "IMPORTED", rowsImported: 1, rowsFaulty: 1 });
});

it("imports once, however often it is asked to", async () => {
  const id = await imported(`${HEADER}\n${ANN}`);

  expect(await beginImport(id)).toBe(false);
  await workOffImports(NOW);
  expect(await patients()).toHaveLength(1);
});

it("forgets the text of what was imported at once, and the rest after a day", async () => {
  const id = await imported(`${HEADER}\n${ANN}\n,,x,,`);
  const kept = await query("select row from import_rows");
  await query("update imports set created_at = now() - interval '25 hours' where id = $1", [id]);
  await deleteOldImports();

  expect(kept.rows).toEqual([{ row: 3 }]);
  expect((await query("select from import_rows")).rowCount).toBe(0);
});

it("reports every bad row among many, and imports all others", async () => {
  const { content, faults } = manyPatients(5_000);
  const id = await imported(content);

  const { rowsImported, rowsFaulty, faults: found } = await shown(id);
  expect(Object.fromEntries(found.map(({ fault, rows }) => [fault, rows]))).toEqual(faults);
  expect([rowsImported, rowsFaulty]).toEqual([4_950, 50]);
  expect(await patients()).toHaveLength(4_950);
});

it("does nothing before somebody has said which column is what", async () => {
  const id = await staged(`${HEADER}\n${ANN}`);
  await workOffImports(NOW);

  expect(await beginImport(id)).toBe(false);
  expect(await shown(id)).toMatchObject({ state: "UPLOADED", rowsTotal: 1 });
});
