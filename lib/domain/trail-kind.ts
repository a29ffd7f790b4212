/** What the trail can be looked through for, by how its actions begin. */
export const TRAIL_KINDS = {
  visits: ["booking.", "visit.", "intake."],
  patients: ["patient.", "import."],
  blocks: ["block."],
  messages: ["message.", "contact."],
  waitlist: ["waitlist."],
  staff: ["staff.", "clinic.second-factor"],
  settings: [
    "clinic.changed",
    "practitioner.",
    "room.",
    "treatment.",
    "text.",
    "hours.",
    "closed-day.",
    "program.",
  ],
} as const;

export type TrailKind = keyof typeof TRAIL_KINDS;
