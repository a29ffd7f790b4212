import type { VisitFacts } from "@/lib/domain/message";
import { wordsIn } from "@/lib/words/words-in";

/** Where the visit is, as lines of an address label; for a call, who calls. */
export function placeOf({
  byPhone,
  clinic,
  language,
}: Pick<VisitFacts, "byPhone" | "clinic" | "language">): string[] {
  if (byPhone) return [wordsIn(language, "mail")("byPhone", { clinic: clinic.name })];
  return [clinic.name, clinic.street, `${clinic.city}, ${clinic.region} ${clinic.postalCode}`];
}
