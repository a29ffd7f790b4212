import "server-only";
import type { Draft } from "@/lib/booking/find-draft";
import { clinicTime } from "@/lib/format/clinic-words";
import { pageLanguage } from "@/app/page-language";
import { wordsIn } from "@/lib/words/words-in";

/** Says how the chosen time stands. A hold that ran out is no fault: the time may well still be free. */
export async function keptNote({ keptUntil }: Draft, timeZone: string): Promise<string> {
  const language = await pageLanguage();
  const say = wordsIn(language, "book");
  return keptUntil === null
    ? say("notKept")
    : say("kept", { time: clinicTime(keptUntil, timeZone, language) });
}
