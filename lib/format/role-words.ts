import type { StaffRole } from "@/lib/domain/staff";

/** As people say it. */
export const ROLE_WORDS: Record<StaffRole, string> = {
  ADMIN: "Administrator",
  FRONT_DESK: "Front desk",
  PRACTITIONER: "Practitioner",
};

/** What a role may do, for whoever chooses one. */
export const ROLE_HINTS: Record<StaffRole, string> = {
  ADMIN: "Everything, also people and settings.",
  FRONT_DESK: "The day, patients and messages.",
  PRACTITIONER: "The day and patients.",
};
