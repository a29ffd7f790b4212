import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { newManageToken } from "@/lib/auth/manage-link";
import { newReference } from "@/lib/booking/reference";
import { insertBooking } from "@/lib/data/bookings";
import { findClinic } from "@/lib/data/clinic";
import { overlapRefusedBy } from "@/lib/data/database-errors";
import { changeDiary } from "@/lib/data/diary-change";
import { releaseHolds } from "@/lib/data/holds";
import { settleImported } from "@/lib/data/import-rows";
import {
  comingVisits,
  insertVisitRecords,
  markVisitsHere,
  recordRows,
  refuseRow,
  type RecordToWrite,
  type VisitToWrite,
} from "@/lib/data/import-visits";
import { noteProgress, type StoredImport } from "@/lib/data/imports";
import { findLanguageOf } from "@/lib/data/patients";
import { sql, type Sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { dateAt } from "@/lib/domain/clinic-time";
import type { ImportFault } from "@/lib/domain/import-fault";
import type { Instant } from "@/lib/domain/interval";
import { accepted } from "@/lib/domain/result";
import type { DeskRefusal } from "./desk-refusal";
import { placeAtDesk } from "./place-at-desk";

const ROWS_AT_ONCE = 1_000;

/**
 * Writes the visits of a file in one transaction, with the diaries of all coming days locked. What is over becomes a
 * record; what is to come is placed as the desk places it, and finds no place where something is in the way. Nobody is
 * mailed: the patients know.
 */
export async function importVisits({ id, staffMemberId }: StoredImport, now: Instant): Promise<void> {
  const { timeZone } = await findClinic();
  const actor = `staff:${staffMemberId}`;
  const days = [...new Set((await comingVisits(sql, id)).map(({ start }) => dateAt(start, timeZone)))];
  await changeDiary({ days, keys: [`import:${id}`] }, async (tx) => {
    await markVisitsHere(tx, id);
    let written = 0;
    for (const visit of await comingVisits(tx, id)) {
      if (await writeComing(tx, { importId: id, visit, actor }, now)) written += 1;
    }
    for (let after = 0; ;) {
      const rows = await recordRows(tx, id, after, ROWS_AT_ONCE);
      if (rows.length === 0) break;
      written += await insertVisitRecords(tx, { importId: id, records: rows.map(recordOf), actor });
      after = rows.at(-1) ?? after;
      await noteProgress(id, written);
    }
    await noteInTrail(tx, { actor, action: "import.done", details: { importId: id, rows: written } });
    await settleImported(tx, id, written);
    return accepted(written);
  });
}

function recordOf(row: number): RecordToWrite {
  const bookingId = randomUUID();
  const { hash, sealed } = newManageToken(bookingId);
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
  return { row, bookingId, reference: newReference(), hash: hex(hash), sealed: hex(sealed) };
}

type Coming = { importId: string; visit: VisitToWrite; actor: string };

/** @returns false when it found no place: its row says why */
async function writeComing(tx: Sql, { importId, visit, actor }: Coming, now: Instant): Promise<boolean> {
  await tx`savepoint visit`;
  try {
    const fault = await bookComing(tx, { importId, visit, actor }, now);
    if (fault) await refuseRow(tx, importId, visit.row, fault);
    return fault === null;
  } catch (error) {
    const overlap = overlapRefusedBy(error);
    if (!overlap) throw error;
    await tx`rollback to savepoint visit`;
    const fault: ImportFault = overlap === "slot_no_overlap" ? "taken" : "patient-busy";
    await refuseRow(tx, importId, visit.row, fault);
    return false;
  }
}

async function bookComing(
  tx: Sql,
  { importId, visit, actor }: Coming,
  now: Instant,
): Promise<ImportFault | null> {
  const { treatment, practitioner, start, patientId, email, phone } = visit;
  const wish = { treatment, practitioner, start, patientId, room: null, formerRoom: null, minutes: null };
  const own = { exceptBookingId: null, exceptHoldId: null, squeezeReason: null };
  const placed = await placeAtDesk(tx, { ...wish, ...own }, now);
  if (!placed.ok) return faultOf(placed.refusal);
  if (placed.value.hasStaleHolds) await releaseHolds(tx, placed.value.day, null);
  const bookingId = randomUUID();
  const key = `import:${importId}:${visit.row}`;
  await insertBooking(tx, {
    ...placed.value,
    language: await findLanguageOf(tx, patientId),
    foundBy: null,
    ...{
      id: bookingId,
      reference: newReference(),
      patientId,
      newPatient: null,
      bookedBy: null,
      email,
      phone,
    },
    ...{ screening: null, consentedAt: null, confirmAfter: null, actor },
    manageToken: newManageToken(bookingId),
    request: { key, hash: createHash("sha256").update(key).digest(), answer: { bookingId } },
  });
  return null;
}

function faultOf(refusal: DeskRefusal): ImportFault {
  if (refusal.reason !== "obstructed") return "treatment";
  const kinds = refusal.obstacles.map(({ kind }) => kind);
  if (kinds.includes("elsewhere")) return "patient-busy";
  return kinds.includes("closed") ? "closed" : "taken";
}
