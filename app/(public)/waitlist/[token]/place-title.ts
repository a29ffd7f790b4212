import type { EntryShown } from "@/lib/booking/show-waitlist-entry";

/** What is true of a place on the waitlist now, in one line. */
export function placeTitle({ state, offer }: Pick<EntryShown, "state" | "offer">): string {
  if (state === "BOOKED") return "You have a time";
  if (state !== "WAITING") return "You are not on the waitlist any more";
  return offer ? "A time is kept for you" : "You are on the waitlist";
}
