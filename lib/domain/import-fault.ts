/** Why a row of an imported file cannot be taken in. */
export const IMPORT_FAULTS = [
  "nul",
  "name-missing",
  "name-odd",
  "email",
  "phone",
  "birth-date",
  "twice",
  "here",
  "visit-here",
  "date",
  "time",
  "practitioner",
  "treatment",
  "status",
  "no-such-patient",
  "several-patients",
  "closed",
  "taken",
  "patient-busy",
] as const;

export type ImportFault = (typeof IMPORT_FAULTS)[number];

/** As it is stored: "twice:17" is a row that says the same as row 17. */
export const faultOfRow = (fault: ImportFault, row: number): string => `${fault}:${row}`;

export function readFault(stored: string): { fault: ImportFault; row: number | null } {
  const [fault, row] = stored.split(":");
  return { fault: fault as ImportFault, row: row === undefined ? null : Number(row) };
}
