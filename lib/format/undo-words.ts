/** What a change is called beside its "Undo". */
const DONE: Record<string, string> = {
  "booking.booked": "Booked",
  "booking.booked-again": "Set back to booked",
  "booking.moved": "Moved",
  "booking.resized": "Changed",
  "booking.cancelled": "Cancelled",
  "booking.arrived": "Arrived",
  "booking.in-room": "In the room",
  "booking.fulfilled": "Done",
  "booking.no-show": "Did not come",
  "block.made": "Time blocked",
  "block.removed": "Block removed",
  "patient.joined": "Records joined",
};

/** "Moved: Ann Bell", or "Time blocked" when it is about nobody. */
export function undoWords({ action, patientName }: { action: string; patientName: string | null }): string {
  const done = DONE[action] ?? "Changed";
  return patientName === null ? done : `${done}: ${patientName}`;
}
