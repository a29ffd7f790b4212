import "server-only";
import { open, seal } from "./seal";

const place = (patientId: string) => `patients|note|${patientId}`;

/** What the desk has to know of a patient, for the database: it may be about their health. */
export const sealPatientNote = (patientId: string, note: string): Uint8Array<ArrayBuffer> =>
  seal(note, place(patientId));

/** @throws Error when the bytes belong to another patient or the key has changed */
export const openPatientNote = (patientId: string, sealed: Uint8Array): string =>
  open(sealed, place(patientId));
