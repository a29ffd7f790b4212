/** What comes first when a visit cannot keep both: the same practitioner, or the same day. */
export const PREFERENCES = ["practitioner", "day"] as const;
export type Preference = (typeof PREFERENCES)[number];
