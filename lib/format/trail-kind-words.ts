import type { TrailKind } from "@/lib/domain/trail-kind";

/** What lines of the trail are about. */
export const TRAIL_KIND_WORDS: Record<TrailKind, string> = {
  visits: "Visits",
  patients: "Patients’ records",
  blocks: "Blocked time",
  messages: "Messages",
  waitlist: "Waitlist",
  staff: "Sign-in and people",
  settings: "Settings",
};
