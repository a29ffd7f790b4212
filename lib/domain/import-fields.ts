export type ImportKind = "PATIENTS" | "VISITS";

/** What we look for in a file of another system. */
export const IMPORT_FIELDS = {
  PATIENTS: ["firstName", "lastName", "fullName", "email", "phone", "birthDate"],
  VISITS: [
    ...(["date", "time", "practitioner", "treatment", "status"] as const),
    ...(["firstName", "lastName", "fullName", "email"] as const),
  ],
} as const;

export type ImportField = (typeof IMPORT_FIELDS)[ImportKind][number];

/** In which column of the file a field stands, counted from 0. A field that is not there has none. */
export type ImportColumns = Partial<Record<ImportField, number>>;

/** How common systems (Jane, Acuity, Cliniko) head these columns, likeliest first. */
const HEADS: Record<ImportField, RegExp[]> = {
  firstName: [/^(patient|client)?(first|given)name$/, /^(first|given|forename)$/],
  lastName: [/^(patient|client)?(last|family)name$/, /^(surname|last|family)$/],
  fullName: [/^(patient|client)?(full)?name$/, /^(patient|client)$/],
  email: [/^(patient|client)?e?mail(address)?$/, /email/],
  phone: [/^mobile(phone|number)?$|^cell(phone)?$/, /^(home|work)?phone(number|numbers)?$/, /mobile|phone/],
  birthDate: [/^(birthdate|dateofbirth|dob|birthday)$/],
  date: [/^(appointment|visit)?date$/, /^(start|starts|startsat|starttime|startdate|startdatetime|when)$/],
  time: [/^(appointment|visit)?time$/, /^start(time)?$/],
  practitioner: [/^(practitioner|staff(member)?(name)?|provider|therapist|calendar)$/, /practitioner|staff/],
  treatment: [/^(treatment|service|appointmenttype|type|appointment)$/, /treatment|appointmenttype|service/],
  status: [/^(status|state|appointmentstatus|attendance)$/],
};

/** Which column is what, as far as their names tell. No column is taken for two things. */
export function guessColumns(kind: ImportKind, header: readonly string[]): ImportColumns {
  const names = header.map((name) => name.toLowerCase().replace(/[^a-z]/g, ""));
  const taken = new Set<number>();
  const columns: ImportColumns = {};
  for (const field of IMPORT_FIELDS[kind]) {
    for (const head of HEADS[field]) {
      const column = names.findIndex((name, place) => !taken.has(place) && head.test(name));
      if (column < 0) continue;
      columns[field] = column;
      taken.add(column);
      break;
    }
  }
  return columns;
}
