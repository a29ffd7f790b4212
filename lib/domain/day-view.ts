import type { BlockKind } from "./block-kind";
import type { Place, Placed } from "./day-grid";
import type { ClinicDate } from "./clinic-time";
import type { Instant, Interval } from "./interval";
import type { Colour } from "./palette";
import type { VisitStatus } from "./visit-state";

/** A visit as the day's table shows it. */
export type DayVisit = Interval & {
  bookingId: string;
  version: number;
  status: VisitStatus;
  patientName: string;
  treatment: string;
  /** A slug, and the name. */
  practitioner: string;
  practitionerName: string;
  /** Null: the treatment needs no room. */
  roomName: string | null;
  squeezedIn: boolean;
  hasFailedMail: boolean;
  /** What the patient has said of it; null: nothing that is still open. */
  said: "coming" | "cannot-come" | null;
  /** Since when the patient waits, or is in the room. Null in other states, and when it was not noted. */
  since: Instant | null;
  /** When the practitioner is with the patient, in minutes after the start; end exclusive. */
  phases: { startMinute: number; endMinute: number }[];
};

/** What lies in a column of the day's table. A room's visit ends with its turnover. */
export type DayThing = Interval &
  (
    | { kind: "visit"; visit: DayVisit }
    | { kind: "hold"; id: string; heldUntil: Instant }
    | { kind: "block"; id: string; block: BlockKind; note: string | null }
  );

/** One column in one row. */
export type DayCell = {
  /** The first moment of it that can be had; if there is none, its beginning. */
  start: Instant;
  /** By this diary alone: whether a treatment fits depends on rooms too. */
  state: "free" | "taken" | "closed";
  /** What begins in this row. */
  things: Placed<DayThing>[];
  closed: Place[];
};

export type DayColumn = {
  id: string;
  /** Null: a room. */
  slug: string | null;
  name: string;
  /** A second sign of who it is, beside the name. Null: a room. */
  colour: Colour | null;
  isOpen: boolean;
  /** One for each row. */
  cells: DayCell[];
};

export type DayView = {
  date: ClinicDate;
  today: ClinicDate;
  timeZone: string;
  rows: Interval[];
  practitioners: DayColumn[];
  rooms: DayColumn[];
  /** Where the present moment lies; null when the table does not hold it. */
  now: { row: number; after: number } | null;
  /** Earliest first, cancelled ones among them. */
  visits: DayVisit[];
  /** Why the clinic has other hours, or none, on this day. */
  notes: string[];
};

/** How many visits are in each state. */
export function countStates(visits: readonly DayVisit[]): Record<VisitStatus, number> {
  const counts = { BOOKED: 0, ARRIVED: 0, IN_ROOM: 0, FULFILLED: 0, CANCELLED: 0, NO_SHOW: 0 };
  for (const { status } of visits) counts[status] += 1;
  return counts;
}
