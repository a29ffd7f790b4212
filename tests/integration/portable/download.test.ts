import { writeFile } from "node:fs/promises";
import { GET, HEAD } from "@/app/api/desk/export/route";
import { seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { makeStaff, signedIn } from "@/tests/support/staff-makers";
import { manifestOf, newPath, partsOf } from "./clinic-files";

jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);

const { query } = freshDatabase();
beforeAll(() => seedClinic());
beforeEach(() => query("truncate screenings"));

const request = (method = "GET") => new Request("http://clinic.test/api/desk/export", { method });
const exportsInTrail = async () =>
  (await query("select actor from audit_entries where action = 'clinic.exported'")).rows;
const connections = async () =>
  (await query("select from pg_stat_activity where datname = current_database()")).rowCount ?? 0;

it("gives an administrator the whole clinic, noted before the first byte", async () => {
  const { id } = await makeStaff("ADMIN");
  await signedIn({ id });

  const answer = await GET(request());
  const noted = await exportsInTrail();
  const path = await newPath();
  await writeFile(path, Buffer.from(await answer.arrayBuffer()));

  expect(noted).toEqual([{ actor: `staff:${id}` }]);
  expect(answer.headers.get("content-disposition")).toMatch(
    /^attachment; filename="clinic-\d{4}-\d\d-\d\d\.zip"$/,
  );
  expect(manifestOf(await partsOf(path)).tables.find(({ name }) => name === "treatments")?.json.rows).toBe(4);
});

it("gives it to nobody else, and notes nothing", async () => {
  await signedIn(await makeStaff("FRONT_DESK"));
  const before = await exportsInTrail();

  expect((await GET(request())).status).toBe(403);
  expect(await exportsInTrail()).toEqual(before);
});

it("takes nothing out for whoever asks only for the head", async () => {
  await signedIn(await makeStaff("ADMIN"));
  const before = await exportsInTrail();

  expect((await HEAD(request("HEAD"), { params: Promise.resolve({}) })).status).toBe(200);
  expect(await exportsInTrail()).toEqual(before);
});

it("lets go of the database when the download is broken off", async () => {
  await signedIn(await makeStaff("ADMIN"));
  await query(
    "insert into screenings select gen_random_uuid(), repeat(md5(n::text), 20), 'CLEAR', now() from generate_series(1, 20000) n",
  );
  const before = await connections();
  const answer = await GET(request());
  const reader = answer.body?.getReader();
  await reader?.read();
  const during = await connections();

  await reader?.cancel();
  const deadline = performance.now() + 5_000;
  while ((await connections()) > before && performance.now() < deadline);

  expect(during).toBe(before + 1);
  expect(await connections()).toBe(before);
});
