import { randomUUID } from "node:crypto";
import { stageImport } from "@/lib/desk/stage-import";
import { beginImport, checkImport } from "@/lib/desk/steer-import";
import { workOffImports } from "@/lib/desk/work-off-imports";
import { guessColumns } from "@/lib/domain/import-fields";
import type { Staff } from "@/lib/domain/staff";
import { manyPatients } from "@/scripts/bench/many-patients";
import { NOW, seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { WorkerProcess } from "@/tests/support/worker-process";
import { shown } from "./import-files";

jest.setTimeout(120_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());

const ROWS = 20_000;
const patients = async () => (await query("select from patients")).rowCount;

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!(await isSo())) if (performance.now() > deadline) throw new Error("it never came to that");
}

it("has written nothing when its worker is killed in the middle, and is done whole by the next", async () => {
  const bytes = new Uint8Array(Buffer.from(manyPatients(ROWS).content));
  const by = { id: randomUUID(), role: "ADMIN" } as Staff;
  const staged = await stageImport(by, { kind: "PATIENTS", fileName: "clients.csv", bytes });
  if (!staged.ok) throw new Error(staged.refusal.reason);
  const id = staged.value;
  const { header, monthFirst } = await shown(id);
  await checkImport(id, { columns: guessColumns("PATIENTS", header), monthFirst });
  await workOffImports(NOW);
  await beginImport(id);

  const first = new WorkerProcess();
  await until(async () => (await shown(id)).rowsDone > 0);
  await first.kill();
  await until(
    async () =>
      (await query("select from pg_locks where locktype = 'advisory' and classid = 4")).rowCount === 0,
  );
  const midway = await shown(id);
  const writtenMidway = await patients();

  await workOffImports(NOW);

  expect([midway.state, writtenMidway]).toEqual(["IMPORTING", 0]);
  expect(await shown(id)).toMatchObject({ state: "IMPORTED", rowsImported: ROWS * 0.99 });
  expect(await patients()).toBe(ROWS * 0.99);
});
