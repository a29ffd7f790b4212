/**
 * For so many days things are kept that belong to no treatment. Records of treatments go by the clinic's own years
 * (`recordYears`, see erasure.ts).
 */
export const KEPT_DAYS = {
  /** Health answers for a visit that did not take place, after the day on which it would have been. */
  answers: 90,
  /** What somebody wrote to the clinic, after it was answered. */
  requests: 365,
  /** Places on the waitlist that are over, after they were asked for. */
  waitlist: 365,
} as const;

/** How many of each were kept long enough. */
export type PastKeeping = Record<keyof typeof KEPT_DAYS | "people", number>;
