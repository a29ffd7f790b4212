import type { Instant } from "./interval";

/** A time that can be booked, of one practitioner and for one treatment. End exclusive. */
export type FreeSlot = { practitionerId: string; treatmentId: string; start: Instant; end: Instant };

/** A stored stretch of a diary. End exclusive. */
export type TakenSlot = {
  id: string;
  scheduleId: string;
  status: "BUSY" | "TENTATIVE" | "UNAVAILABLE";
  start: Instant;
  end: Instant;
};

/** FHIR's words for the state of a Slot. */
export const SLOT_STATUS = {
  BUSY: "busy",
  TENTATIVE: "busy-tentative",
  UNAVAILABLE: "busy-unavailable",
} as const;
