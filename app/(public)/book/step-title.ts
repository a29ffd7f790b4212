import "server-only";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { pageLanguage } from "@/app/page-language";
import { sentencesIn } from "@/lib/words/words-in";

/**
 * The title of a step. Without JavaScript a form is answered with its own page only when something is wrong with it,
 * and the title says so first. (With JavaScript the form itself does: components/booking/problem-title.tsx.)
 */
export async function stepTitle(title: string, isProblem = false): Promise<Metadata> {
  const asked = await headers();
  const { problemTitle } = sentencesIn(await pageLanguage(), "page");
  const isForm = asked.get("content-type")?.startsWith("multipart/form-data") ?? false;
  const isForPage = asked.get("accept")?.includes("text/html") ?? false;
  return { title: isProblem || (isForm && isForPage) ? problemTitle + title : title };
}
