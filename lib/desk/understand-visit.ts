import "server-only";
import { emailAddress } from "@/lib/booking/plain-text";
import type { PractitionerFacts, TreatmentFacts } from "@/lib/data/catalogue";
import { emailKeyOf, nameKeyOf } from "@/lib/data/patients";
import type { ImportFault } from "@/lib/domain/import-fault";
import { MINUTE, type Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { instantAt } from "@/lib/domain/wall-clock";
import { readWrittenDate } from "@/lib/domain/written-date";
import { readWrittenStatus, type WrittenStatus } from "@/lib/domain/written-status";
import { readWrittenTime } from "@/lib/domain/written-time";
import { IN_ENGLISH } from "@/lib/words/in-english";
import { cellOf, nameIn, type Reading } from "./understand-patient";

export type VisitReading = Reading & {
  now: Instant;
  zone: string;
  practitioners: PractitionerFacts[];
  treatments: TreatmentFacts[];
};

export type VisitUnderstood = {
  name: string;
  nameKey: string;
  emailKey: string | null;
  start: Instant;
  /** Exclusive. */
  end: Instant;
  /** Slugs. */
  practitioner: string;
  treatment: string;
  status: WrittenStatus;
};

const address = emailAddress(IN_ENGLISH);
const folded = (name: string) => nameKeyOf({ name });

/** Reads a row as a visit: times by the clinic's clock, people and treatments by their names here. */
export function understandVisit(
  cells: readonly string[],
  reading: VisitReading,
): Result<VisitUnderstood, ImportFault> {
  const { columns, monthFirst, now, zone } = reading;
  const cell = (field: Parameters<typeof cellOf>[2]) => cellOf(cells, columns, field);
  const named = nameIn(cells, columns);
  if (!named.ok) return named;
  const email = cell("email");
  if (email && !address.safeParse(email).success) return refused("email");
  const date = readWrittenDate(cell("date"), monthFirst);
  if (date === null) return refused("date");
  const minute = readWrittenTime(cell("time") || cell("date"));
  const start = minute === null ? null : instantAt(date, minute, zone);
  if (start === null) return refused("time");
  const practitioner = calledSo(reading.practitioners, cell("practitioner"));
  if (!practitioner) return refused("practitioner");
  const treatment = calledSo(reading.treatments, cell("treatment"));
  if (!treatment?.practitioners.includes(practitioner.slug)) return refused("treatment");
  const status = readWrittenStatus(cell("status"), start <= now);
  if (status === null) return refused("status");
  return accepted({
    ...{ name: named.value, nameKey: folded(named.value), emailKey: emailKeyOf({ email: email || null }) },
    ...{ start, end: start + treatment.minutes * MINUTE, status },
    ...{ practitioner: practitioner.slug, treatment: treatment.slug },
  });
}

/** Whom or what a cell names: as it is called here, also with credentials behind a comma. */
function calledSo<Named extends { name: string; slug: string }>(
  all: Named[],
  text: string,
): Named | undefined {
  const [whole, first = ""] = [folded(text), folded(text.split(",")[0] ?? "")];
  return all.find(({ name, slug }) =>
    [folded(name), slug].some((known) => known === whole || known === first),
  );
}
