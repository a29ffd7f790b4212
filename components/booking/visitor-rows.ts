import type { Row } from "@/components/ui/definition-list";
import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";

/** Whom a visit is for and who arranged it, when those are two people. */
export function visitorRows(
  visit: { patientName: string; bookedBy: string | null },
  language: Language,
): Row[] {
  if (visit.bookedBy === null) return [];
  const say = wordsIn(language, "booked");
  return [
    { term: say("visitFor"), details: visit.patientName },
    { term: say("arrangedBy"), details: visit.bookedBy },
  ];
}
