import { pageLanguage } from "@/app/page-language";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { wordsIn } from "@/lib/words/words-in";
import { tooLargePage } from "./too-large-page";

/**
 * Where forms end that are larger than any of ours (lib/http/incoming-requests.ts): Next.js would answer them with a
 * bare 500. Plain, because whoever comes here has left the site's pages; nothing of what was sent is read.
 */
export async function POST(): Promise<Response> {
  const { name, phone } = await clinicFacts();
  const language = await pageLanguage();
  const say = wordsIn(language, "site");
  return tooLargePage(name, language, [say("tooLarge.lead"), say("tooLarge.call", { phone })]);
}
