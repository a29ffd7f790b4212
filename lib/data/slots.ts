/**
 * No slot is longer (constraint slot_in_order), so one that reaches into a day starts at most this long before it:
 * an index on the start finds it.
 */
export const LONGEST_SLOT = "26 hours";
