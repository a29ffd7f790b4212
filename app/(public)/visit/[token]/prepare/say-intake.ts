import "server-only";
import { pageLanguage } from "@/app/page-language";
import { wordsIn, type Say } from "@/lib/words/words-in";

/** What the pages of an intake say, in this page's language. */
export const sayIntake = async (): Promise<Say<"intake">> => wordsIn(await pageLanguage(), "intake");
