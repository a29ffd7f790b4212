import type { AttendanceStatus, VisitStatus } from "@/lib/domain/visit-state";

/** What a visit is at, as the desk says it. */
export const STATE_WORDS: Record<VisitStatus, string> = {
  BOOKED: "Booked",
  ARRIVED: "Arrived",
  IN_ROOM: "In the room",
  FULFILLED: "Done",
  CANCELLED: "Cancelled",
  NO_SHOW: "Did not come",
};

const STEPS: Record<AttendanceStatus, string> = {
  BOOKED: "Not here yet",
  ARRIVED: "Arrived",
  IN_ROOM: "In the room",
  FULFILLED: "Done",
  NO_SHOW: "Did not come",
};

/** The order in which a visit goes; what goes back mends a slip. */
const WAY: readonly VisitStatus[] = ["BOOKED", "ARRIVED", "IN_ROOM", "FULFILLED"];

/** What the button says that sets a visit from one state to another: "Arrived", "Back to: arrived". */
export function stepWords(from: VisitStatus, to: AttendanceStatus): string {
  const goesBack = WAY.indexOf(to) < WAY.indexOf(from) && WAY.includes(to);
  return goesBack ? `Back to: ${STEPS[to].toLowerCase()}` : STEPS[to];
}
