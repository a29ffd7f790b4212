import type { Instant } from "@/lib/domain/interval";
import type { VisitStatus } from "@/lib/domain/visit-state";
import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";

/** What is true of a visit now, in one line. */
export function visitTitle(
  { status, endsAt, asked }: { status: VisitStatus; endsAt: Instant; asked: object | null },
  now: Instant,
  language: Language,
): string {
  const say = wordsIn(language, "visit");
  if (endsAt <= now && status !== "CANCELLED") return say("titles.FULFILLED");
  return say(asked ? "titles.asked" : `titles.${status}`);
}
