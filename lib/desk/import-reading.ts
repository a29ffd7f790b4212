import "server-only";
import { findPractitioners, findTreatments } from "@/lib/data/catalogue";
import { findClinic } from "@/lib/data/clinic";
import type { StoredImport } from "@/lib/data/imports";
import { dateAt } from "@/lib/domain/clinic-time";
import type { ImportColumns } from "@/lib/domain/import-fields";
import type { ImportFault } from "@/lib/domain/import-fault";
import type { Instant } from "@/lib/domain/interval";
import { accepted, type Result } from "@/lib/domain/result";
import { clinicTime, dateShort } from "@/lib/format/clinic-words";
import { keyed, understandPatient } from "./understand-patient";
import { understandVisit } from "./understand-visit";

export type Understood = {
  /** As the import writes it. */
  stored: object;
  /** As people are shown it, in the order of PREVIEW_HEADS. */
  values: (string | null)[];
};

export type ReadRow = (cells: readonly string[]) => Result<Understood, ImportFault>;

/** How rows of an import are read: as patients or as visits, by these columns. */
export async function readingOf(
  { kind, monthFirst }: Pick<StoredImport, "kind" | "monthFirst">,
  columns: ImportColumns,
  now: Instant,
): Promise<ReadRow> {
  const [{ timeZone: zone }, practitioners, treatments] = await Promise.all([
    findClinic(),
    findPractitioners(),
    findTreatments(),
  ]);
  const reading = { columns, monthFirst, today: dateAt(now, zone) };
  if (kind === "PATIENTS") {
    return (cells) => {
      const read = understandPatient(cells, reading);
      if (!read.ok) return read;
      const { name, email, phone, birthDate } = read.value;
      return accepted({ stored: keyed(read.value), values: [name, email, phone, birthDate] });
    };
  }
  return (cells) => {
    const read = understandVisit(cells, { ...reading, now, zone, practitioners, treatments });
    if (!read.ok) return read;
    const { start, name, practitioner, treatment, status } = read.value;
    const nameOf = (all: { slug: string; name: string }[], slug: string) =>
      all.find((one) => one.slug === slug)?.name ?? null;
    const when = [dateShort(dateAt(start, zone)), clinicTime(start, zone)];
    const whom = [name, nameOf(practitioners, practitioner), nameOf(treatments, treatment)];
    return accepted({ stored: read.value, values: [...when, ...whom, STATUS_SHOWN[status]] });
  };
}

const STATUS_SHOWN = {
  BOOKED: "To come",
  FULFILLED: "Took place",
  CANCELLED: "Cancelled",
  NO_SHOW: "Did not come",
};
