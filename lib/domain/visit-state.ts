/** What a visit is at (FHIR Appointment and Encounter, in this clinic's words). */
export const VISIT_STATUSES = ["BOOKED", "ARRIVED", "IN_ROOM", "FULFILLED", "CANCELLED", "NO_SHOW"] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

/** States that the desk sets with one click. Cancelling asks for more and goes its own way. */
export type AttendanceStatus = Exclude<VisitStatus, "CANCELLED">;

const NEXT: Record<VisitStatus, readonly AttendanceStatus[]> = {
  BOOKED: ["ARRIVED", "IN_ROOM", "NO_SHOW"],
  ARRIVED: ["IN_ROOM", "BOOKED", "NO_SHOW"],
  IN_ROOM: ["FULFILLED", "ARRIVED"],
  FULFILLED: ["IN_ROOM"],
  NO_SHOW: ["BOOKED", "ARRIVED"],
  CANCELLED: [],
};

/** Where a visit may go from a state: the usual way on first, then what mends a slip. */
export const nextStates = (status: VisitStatus): readonly AttendanceStatus[] => NEXT[status];

/** Whether the visit still takes its practitioner's and room's time. */
export const takesTime = (status: VisitStatus): boolean => status !== "CANCELLED";

/** Whether it may still be moved or cancelled: it has not begun. */
export const isChangeable = (status: VisitStatus): boolean => status === "BOOKED" || status === "ARRIVED";
