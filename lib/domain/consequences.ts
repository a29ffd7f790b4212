import type { ClinicDate } from "./clinic-time";
import type { Instant } from "./interval";
import type { Misfit } from "./standing-visits";

/** A booked visit ahead that does not fit the settings as they are. */
export type MisfitVisit = {
  bookingId: string;
  reference: string;
  patientName: string;
  start: Instant;
  /** Exclusive; turnover not included. */
  end: Instant;
  practitionerName: string;
  misfits: Misfit[];
};

/** What a change of settings does to free times and to visits that are booked. */
export type Consequences = {
  timeZone: string;
  /** Free starts are counted until this day, inclusive: the last that patients can book after the change. */
  lastDate: ClinicDate;
  freeStarts: { slug: string; name: string; before: number; after: number }[];
  visitsAhead: number;
  /** Visits that stood well before and do not fit any more. They stay booked; somebody has to see to them. */
  misfits: MisfitVisit[];
};
