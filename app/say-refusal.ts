import "server-only";
import { wordsIn, type Say } from "@/lib/words/words-in";
import { pageLanguage } from "./page-language";

/** How a form of this page is refused: in the page's language. */
export const sayRefusal = async (): Promise<Say<"refusals">> => wordsIn(await pageLanguage(), "refusals");
