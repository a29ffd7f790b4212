import { readFault, type ImportFault } from "@/lib/domain/import-fault";
import type { ImportField } from "@/lib/domain/import-fields";

export const FIELD_WORDS: Record<ImportField, string> = {
  firstName: "First name",
  lastName: "Last name",
  fullName: "Whole name in one column",
  email: "Email address",
  phone: "Phone number",
  birthDate: "Date of birth",
  date: "Day of the visit",
  time: "Time of the visit",
  practitioner: "Practitioner",
  treatment: "Treatment",
  status: "What became of it",
};

const WORDS: Record<ImportFault, string> = {
  nul: "Broken: it holds characters that are no text.",
  "name-missing": "The name is missing.",
  "name-odd": "The name is too long, or holds characters that cannot be printed.",
  email: "This is not one email address, like name@example.com.",
  phone: "This is not a phone number with its area code.",
  "birth-date": "The date of birth is no date between 1900 and today.",
  twice: "Another row of this file says the same.",
  here: "Somebody with this name and address is here already.",
  "visit-here": "This visit is here already.",
  date: "The day is no date.",
  time: "The time is no time of day.",
  practitioner: "No practitioner here has this name.",
  treatment: "No treatment here has this name, or this practitioner does not give it.",
  status: "It does not say whether the visit took place.",
  "no-such-patient": "No patient here has this name and address. Bring the patients in first.",
  "several-patients": "Several patients have this name. Add the column with the email address.",
  closed: "The practitioner has no hours then, or no room is open.",
  taken: "The time is taken: another visit or a block lies there.",
  "patient-busy": "The patient has another visit at that time.",
};

/** Why a row cannot be imported. @param stored as lib/domain/import-fault.ts writes it */
export function faultWords(stored: string): string {
  const { fault, row } = readFault(stored);
  if (fault === "twice" && row !== null) return `Row ${row} says the same.`;
  return WORDS[fault];
}
