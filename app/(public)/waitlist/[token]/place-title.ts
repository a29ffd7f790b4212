import type { EntryShown } from "@/lib/booking/show-waitlist-entry";
import type { Say } from "@/lib/words/words-in";

/** What is true of a place on the waitlist now, in one line. */
export function placeTitle(
  { state, offer }: Pick<EntryShown, "state" | "offer">,
  say: Say<"waitlist">,
): string {
  if (state === "BOOKED") return say("titles.booked");
  if (state !== "WAITING") return say("titles.over");
  return say(offer ? "titles.kept" : "titles.waiting");
}
