import type { Metadata } from "next";
import { openDraft } from "@/app/(public)/book/open-draft";
import { HeadingFocus } from "@/components/booking/heading-focus";
import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { pageLanguage } from "@/app/page-language";
import { sentencesIn, wordsIn } from "@/lib/words/words-in";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await pageLanguage(), "join")("joined.title"),
});

/** Says nothing of the place itself: that is for whoever reads the mail, since anyone may type any address. */
export default async function JoinedPage({ params }: PageProps<"/book/[draftId]/waitlist/joined">) {
  const { email } = await openDraft((await params).draftId, "time");
  const { phone } = await clinicFacts();
  const language = await pageLanguage();
  const say = wordsIn(language, "join");

  return (
    <>
      <HeadingFocus />
      <PageHeader
        title={say("joined.title")}
        lead={say("joined.lead", { address: email ?? say("joined.you") })}
      />
      <p>{say.rich("joined.text", { phone: () => <PhoneLink phone={phone} /> })}</p>
      <ButtonLink href="/" look="secondary">
        {sentencesIn(language, "page").toFirstPage}
      </ButtonLink>
    </>
  );
}
