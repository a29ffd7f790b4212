import type { Instant } from "@/lib/domain/interval";

/** One practitioner's times for one treatment: what can be free depends on both. */
export type Offering = { practitionerId: string; treatmentId: string };

/** So long are 32 bytes in base 64. */
const OFFERING_LENGTH = 43;

/**
 * The id of the Schedule of an offering: both ids in one. FHIR allows 64 characters, two UUIDs have 72, so their bytes
 * are written in base 64 with the two signs that FHIR allows.
 */
export function offeringId({ practitionerId, treatmentId }: Offering): string {
  const bytes = Buffer.from((practitionerId + treatmentId).replaceAll("-", ""), "hex");
  return bytes.toString("base64").replaceAll("+", "-").replaceAll("/", ".").replaceAll("=", "");
}

/** @returns null for what is no such id */
export function offeringOf(id: string): Offering | null {
  if (id.length !== OFFERING_LENGTH) return null;
  const hex = Buffer.from(id.replaceAll("-", "+").replaceAll(".", "/"), "base64").toString("hex");
  const offering = { practitionerId: uuidOf(hex.slice(0, 32)), treatmentId: uuidOf(hex.slice(32)) };
  return hex.length === 64 && offeringId(offering) === id ? offering : null;
}

const uuidOf = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

/** The id of a free Slot: its schedule and its start. It is the same each time it is computed. */
export const freeSlotId = (offering: Offering, start: Instant): string =>
  `${offeringId(offering)}.${start.toString(36)}`;

/** @returns null for what is no such id */
export function freeSlotOf(id: string): { offering: Offering; start: Instant } | null {
  const offering = offeringOf(id.slice(0, OFFERING_LENGTH));
  const start = parseInt(id.slice(OFFERING_LENGTH + 1), 36);
  const isOurs = offering !== null && Number.isSafeInteger(start) && freeSlotId(offering, start) === id;
  return isOurs ? { offering, start } : null;
}
