"use server";

import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { languageCookieName, languageCookieOptions } from "@/app/language-cookie";
import { askedPath } from "@/lib/http/asked-path";
import { formText } from "@/lib/http/form-text";
import { isLanguage } from "@/lib/words/languages";

/** Public. The form: language. Leads back to the page it was sent from, whatever else was sent. */
export async function chooseLanguageAction(form: FormData): Promise<void> {
  const wanted = formText(form, "language");
  if (isLanguage(wanted)) (await cookies()).set(languageCookieName(), wanted, languageCookieOptions());
  redirect(askedPath(await headers()) as Route); // throws: keep it outside any try
}
