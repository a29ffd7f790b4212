import { openDraft } from "@/app/(public)/book/open-draft";
import { stepTitle } from "@/app/(public)/book/step-title";
import { givenDetails } from "@/app/(public)/book/given-details";
import { DetailsForm } from "@/components/booking/details-form";
import { HeadingFocus } from "@/components/booking/heading-focus";
import { PageHeader } from "@/components/ui/page-header";
import { pageLanguage } from "@/app/page-language";
import { sentencesIn, wordsIn } from "@/lib/words/words-in";
import { giveWaiterAction } from "./actions";

export const generateMetadata = async () => stepTitle(wordsIn(await pageLanguage(), "join")("waiterShort"));

/** First who waits, then what for. The safety questions were answered when the draft was begun. */
export default async function WaiterPage({ params }: PageProps<"/book/[draftId]/waitlist">) {
  const draft = await openDraft((await params).draftId, "time");
  const language = await pageLanguage();
  const say = wordsIn(language, "join");

  return (
    <>
      <HeadingFocus />
      <PageHeader above={say("step", { position: 1 })} title={say("waiterTitle")} lead={say("waiterLead")} />
      <DetailsForm
        action={giveWaiterAction.bind(null, draft.id)}
        given={givenDetails(draft)}
        emailHint={say("emailHint")}
        words={sentencesIn(language, "book").detailsForm}
      />
    </>
  );
}
