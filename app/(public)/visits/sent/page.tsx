import type { Metadata } from "next";
import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { pageLanguage } from "@/app/page-language";
import { wordsIn } from "@/lib/words/words-in";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await pageLanguage(), "visits")("sent.title"),
  robots: { index: false },
});

/** The same words for everybody: they do not tell whether there is such a visit. */
export default async function LinkSentPage() {
  const { phone } = await clinicFacts();
  const say = wordsIn(await pageLanguage(), "visits");

  return (
    <main id="main-content">
      <PageHeader title={say("sent.title")} lead={say("sent.lead")} />
      <p>{say("sent.text")}</p>
      <p>{say.rich("sent.call", { phone: () => <PhoneLink phone={phone} /> })}</p>
      <p>
        <ButtonLink href="/visits" look="quiet">
          {say("sent.again")}
        </ButtonLink>
      </p>
    </main>
  );
}
