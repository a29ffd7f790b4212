import { pageLanguage } from "@/app/page-language";
import { plainPage } from "@/app/plain-page";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { wordsIn } from "@/lib/words/words-in";

/**
 * Where forms end that no page of ours has sent (lib/http/foreign-requests.ts): another site's, or a program's that
 * does not say where it comes from. Nothing of what was sent is read.
 */
export async function POST(): Promise<Response> {
  const { name, phone } = await clinicFacts();
  const language = await pageLanguage();
  const say = wordsIn(language, "site");
  return plainPage(403, name, language, {
    short: say("fromElsewhere.short"),
    title: say("fromElsewhere.title"),
    words: [say("fromElsewhere.lead"), say("fromElsewhere.call", { phone })],
  });
}
