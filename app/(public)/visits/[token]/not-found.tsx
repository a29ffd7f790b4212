import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { pageLanguage } from "@/app/page-language";
import { wordsIn } from "@/lib/words/words-in";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await pageLanguage(), "visits")("linkOver.title"),
});

/** The same for a link that has run out and one that never was. */
export default async function LinkOver() {
  const say = wordsIn(await pageLanguage(), "visits");

  return (
    <main id="main-content">
      <PageHeader title={say("linkOver.title")} lead={say("linkOver.lead")} />
      <ButtonLink href="/visits">{say("linkOver.button")}</ButtonLink>
    </main>
  );
}
