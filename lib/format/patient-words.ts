import type { ClinicDate } from "@/lib/domain/clinic-time";
import { dateRange } from "./clinic-words";

/** "May 17, 1970" */
export const birthDate = (date: ClinicDate): string => dateRange(date, date);

/** "born May 17, 1970" */
export const birthDateWords = (date: ClinicDate): string => `born ${birthDate(date)}`;

type Facts = {
  name: string;
  phone: string | null;
  email: string | null;
  birthDate: ClinicDate | null;
  note: string;
};

/** For whoever would have overwritten somebody else's change. */
export const changedMeanwhile = ({ name, phone, email, birthDate: born, note }: Facts): string =>
  `Somebody has changed this record since you opened it. It now says: ${[
    name,
    phone ?? "no phone",
    email ?? "no email address",
    born ? birthDateWords(born) : "no date of birth",
    note ? `note “${note}”` : "no note",
  ].join("; ")}. What you typed is still below and not saved. Save again to keep yours.`;

const NOTES: Record<string, string> = {
  changed: "Saved.",
  "changed-with-visits": "Saved, for the visits to come too.",
  joined: "The two records are one now.",
  erased: "Erased. What is still here has to be kept.",
};

/** What the patient's page says after a change. @param note as it stood in the address: anything */
export const patientNoteWords = (note: unknown): string | undefined =>
  typeof note === "string" && Object.hasOwn(NOTES, note) ? NOTES[note] : undefined;
