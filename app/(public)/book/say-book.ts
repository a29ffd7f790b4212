import "server-only";
import { pageLanguage } from "@/app/page-language";
import { wordsIn, type Say } from "@/lib/words/words-in";

/** What the pages of a booking say, in this page's language. */
export const sayBook = async (): Promise<Say<"book">> => wordsIn(await pageLanguage(), "book");
