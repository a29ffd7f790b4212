/** Why time is taken out of booking. */
export const BLOCK_KINDS = ["BREAK", "MEETING", "SICK", "HOLIDAY", "OTHER"] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];
