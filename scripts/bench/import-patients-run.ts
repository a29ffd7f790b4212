import { randomUUID } from "node:crypto";
import { showImport } from "@/lib/desk/show-import";
import { stageImport } from "@/lib/desk/stage-import";
import { beginImport, checkImport } from "@/lib/desk/steer-import";
import { workOffImports } from "@/lib/desk/work-off-imports";
import { guessColumns } from "@/lib/domain/import-fields";
import type { Staff } from "@/lib/domain/staff";
import { manyPatients } from "@/scripts/bench/many-patients";

/** Imports so many patients from a file, and says how long each step took: run by scripts/bench/imports.ts. */
const { content, faults } = manyPatients(Number(process.argv[2]));
const bytes = new Uint8Array(Buffer.from(content));
const seconds: Record<string, number> = {};

async function timed<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const begun = performance.now();
  const value = await work();
  seconds[name] = (performance.now() - begun) / 1_000;
  return value;
}

const staff = { id: randomUUID(), role: "ADMIN" } as Staff;
const sent = await timed("sent", () =>
  stageImport(staff, { kind: "PATIENTS", fileName: "clients.csv", bytes }),
);
if (!sent.ok) throw new Error(sent.refusal.reason);
const id = sent.value;
const header = (await showImport(id, Date.now()))?.header ?? [];
await checkImport(id, { columns: guessColumns("PATIENTS", header), monthFirst: true });
await timed("checked", () => workOffImports(Date.now()));
const found = (await showImport(id, Date.now()))?.faults ?? [];
await beginImport(id);
await timed("imported", () => workOffImports(Date.now()));
const after = await showImport(id, Date.now());
const sorted = (counts: Record<string, number>) => Object.fromEntries(Object.entries(counts).sort());
console.log(
  JSON.stringify({
    seconds,
    imported: after?.rowsImported,
    found: sorted(Object.fromEntries(found.map(({ fault, rows }) => [fault, rows]))),
    wanted: sorted(faults),
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
process.exit(0);
