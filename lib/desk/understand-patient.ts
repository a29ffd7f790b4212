import "server-only";
import { birthDate } from "@/lib/booking/booking-request";
import { emailAddress, phoneNumber, singleLine } from "@/lib/booking/plain-text";
import { emailKeyOf, nameKeyOf, type PatientFacts } from "@/lib/data/patients";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { ImportColumns, ImportField } from "@/lib/domain/import-fields";
import type { ImportFault } from "@/lib/domain/import-fault";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { readWrittenDate } from "@/lib/domain/written-date";
import { withoutApostrophe } from "@/lib/format/csv-text";
import { IN_ENGLISH } from "@/lib/words/in-english";

export type Reading = { columns: ImportColumns; monthFirst: boolean; today: ClinicDate };

/** What a row says in one of our fields; "" when it says nothing. */
export const cellOf = (cells: readonly string[], columns: ImportColumns, field: ImportField): string => {
  const column = columns[field];
  return column === undefined ? "" : withoutApostrophe((cells[column] ?? "").trim());
};

const name = singleLine(200, { empty: "missing" }, IN_ENGLISH);
const address = emailAddress(IN_ENGLISH);
const number = phoneNumber(IN_ENGLISH);

/** First and last name, or the one column that holds both. */
export function nameIn(cells: readonly string[], columns: ImportColumns): Result<string, ImportFault> {
  const cell = (field: ImportField) => cellOf(cells, columns, field);
  const parts = [cell("firstName"), cell("lastName")].filter(Boolean).join(" ");
  const written = parts || cell("fullName");
  if (!written) return refused("name-missing");
  const read = name.safeParse(written);
  return read.success ? accepted(read.data) : refused("name-odd");
}

/** Reads a row as a patient, by the rules of the desk's own form. What is not there stays empty. */
export function understandPatient(
  cells: readonly string[],
  { columns, monthFirst, today }: Reading,
): Result<PatientFacts, ImportFault> {
  const named = nameIn(cells, columns);
  if (!named.ok) return named;
  const [email, phone, born] = (["email", "phone", "birthDate"] as const).map((field) =>
    cellOf(cells, columns, field),
  );
  if (email && !address.safeParse(email).success) return refused("email");
  if (phone && !number.safeParse(phone).success) return refused("phone");
  const date = born ? readWrittenDate(born, monthFirst) : null;
  if (born && !birthDate(today, IN_ENGLISH).safeParse(date).success) return refused("birth-date");
  return accepted({
    name: named.value,
    email: email ? address.parse(email) : null,
    phone: phone ? number.parse(phone) : null,
    birthDate: date,
  });
}

/** The same with what people are told apart by, as the import writes it. */
export const keyed = (patient: PatientFacts) => ({
  ...patient,
  nameKey: nameKeyOf(patient),
  emailKey: emailKeyOf(patient),
});
