import { openDraft } from "@/app/(public)/book/open-draft";
import { stepTitle } from "@/app/(public)/book/step-title";
import { givenDetails } from "@/app/(public)/book/given-details";
import { DetailsForm } from "@/components/booking/details-form";
import { HeadingFocus } from "@/components/booking/heading-focus";
import { PageHeader } from "@/components/ui/page-header";
import { giveWaiterAction } from "./actions";

export const generateMetadata = () => stepTitle("Join the waitlist: how do we reach you?");

/** First who waits, then what for. The safety questions were answered when the draft was begun. */
export default async function WaiterPage({ params }: PageProps<"/book/[draftId]/waitlist">) {
  const draft = await openDraft((await params).draftId, "time");

  return (
    <>
      <HeadingFocus />
      <PageHeader
        above="Waitlist, step 1 of 2"
        title="How do we reach you?"
        lead="When a time comes free that suits you, we keep it for you and write to you. Nothing is booked until you take it."
      />
      <DetailsForm
        action={giveWaiterAction.bind(null, draft.id)}
        given={givenDetails(draft)}
        emailHint="We write here when a time is free for you."
      />
    </>
  );
}
