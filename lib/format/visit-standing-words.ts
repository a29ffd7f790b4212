import type { VisitStanding } from "@/lib/domain/visit-standing";

/** What a visit is at, in a word for lists and mails. */
export const STANDING_WORDS: Record<VisitStanding, string> = {
  booked: "Booked",
  here: "You are here",
  over: "Over",
  cancelled: "Cancelled",
};
