import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { languageOfLink } from "@/lib/booking/language-of-link";
import { askedPath } from "@/lib/http/asked-path";
import { clientAddress } from "@/lib/http/client-address";
import { acceptedLanguage } from "@/lib/words/accepted-language";
import { isLanguage, USUAL, type Language } from "@/lib/words/languages";
import { languageCookieName } from "./language-cookie";

const OF_STAFF = /^\/(?:desk|sign-in)(?:[/?]|$)/;

/**
 * What this page or action speaks: what was chosen on this browser, otherwise what was kept with the visit whose link
 * was followed, otherwise what the browser asks for. Staff's pages are English.
 */
export const pageLanguage = cache(async (): Promise<Language> => {
  const sent = await headers();
  const path = askedPath(sent);
  if (OF_STAFF.test(path)) return USUAL;
  const chosen = (await cookies()).get(languageCookieName())?.value;
  if (isLanguage(chosen)) return chosen;
  return (
    (await languageOfLink(path, clientAddress(sent))) ??
    acceptedLanguage(sent.get("accept-language")) ??
    USUAL
  );
});
