import "server-only";
import { whileAloneAt } from "@/lib/data/import-lock";
import { insertImportedPatients, markHere, markTwice } from "@/lib/data/import-patients";
import { readImportRows, settleChecked, settleImported, writeJudged } from "@/lib/data/import-rows";
import { findImportedPatients, markVisitsTwice } from "@/lib/data/import-visits";
import { findImport, importsToDo, noteProgress, type StoredImport } from "@/lib/data/imports";
import { inOneTransaction } from "@/lib/data/one-transaction";
import { sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import type { Instant } from "@/lib/domain/interval";
import { readingOf, type ReadRow } from "./import-reading";
import { importVisits } from "./import-visits";

const ROWS_AT_ONCE = 2_000;

/**
 * What a worker does about imports: checks what waits to be checked, and imports what waits to be imported. A worker
 * that was killed has written nothing of a step; the next one begins the step again.
 */
export async function workOffImports(now: Instant): Promise<void> {
  for (const id of await importsToDo()) {
    await whileAloneAt(id, async () => {
      const one = await findImport(id);
      if (one?.state === "CHECKING") await check(one, now);
      if (one?.state === "IMPORTING" && one.kind === "PATIENTS") await importPatients(one);
      if (one?.state === "IMPORTING" && one.kind === "VISITS") await importVisits(one, now);
    });
  }
}

async function check(one: StoredImport, now: Instant): Promise<void> {
  const read = await readingOf(one, one.columns ?? {}, now);
  for (let after = 0, done = 0; ;) {
    const rows = await readImportRows(one.id, { after, count: ROWS_AT_ONCE });
    if (rows.length === 0) break;
    await writeJudged(
      one.id,
      rows.map((row) => (row.fault === "nul" ? { ...row, understood: null } : judge(row, read))),
    );
    after = rows.at(-1)?.row ?? after;
    await noteProgress(one.id, (done += rows.length));
  }
  if (one.kind === "VISITS") {
    await findImportedPatients(sql, one.id);
    await markVisitsTwice(sql, one.id);
  } else {
    await markTwice(sql, one.id);
    await markHere(sql, one.id);
  }
  await settleChecked(one.id);
}

function judge({ row, cells }: { row: number; cells: string[] }, read: ReadRow) {
  const outcome = read(cells);
  return outcome.ok
    ? { row, fault: null, understood: outcome.value.stored }
    : { row, fault: outcome.refusal, understood: null };
}

/** All of them or none, in one transaction. Whoever has come here since the rows were checked is left out. */
async function importPatients({ id, staffMemberId }: StoredImport): Promise<void> {
  const actor = `staff:${staffMemberId}`;
  await inOneTransaction(async (tx) => {
    await markHere(tx, id);
    let patients = 0;
    for (let after = 0; ;) {
      const done = await insertImportedPatients(tx, { importId: id, after, count: ROWS_AT_ONCE, actor });
      if (!done) break;
      after = done.last;
      await noteProgress(id, (patients += done.patients));
    }
    await noteInTrail(tx, { actor, action: "import.done", details: { importId: id, rows: patients } });
    await settleImported(tx, id, patients);
  });
}
