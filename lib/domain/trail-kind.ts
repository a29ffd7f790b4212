/** What the trail can be looked through for, by how its actions begin. */
export const TRAIL_KINDS = {
  visits: ["booking.", "visit.", "intake."],
  patients: ["patient."],
  blocks: ["block."],
  messages: ["message.", "contact."],
  waitlist: ["waitlist."],
  staff: ["staff.", "clinic."],
} as const;

export type TrailKind = keyof typeof TRAIL_KINDS;
