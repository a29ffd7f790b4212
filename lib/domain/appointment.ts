import type { Instant } from "./interval";
import type { VisitStatus } from "./visit-state";

/** What other programs of the clinic may know of a visit. There is no place for what it is for. */
export type AppointmentFacts = {
  id: string;
  /** What people read aloud. */
  reference: string;
  status: VisitStatus;
  start: Instant;
  /** Exclusive; turnover not included. */
  end: Instant;
  created: Instant;
  patient: { id: string; name: string };
  practitioner: { id: string; name: string };
  /** Null: it needs no room. */
  room: { id: string; name: string } | null;
};
