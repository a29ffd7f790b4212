import type { Route } from "next";
import { redirect } from "next/navigation";
import { joinAction } from "@/app/(public)/book/[draftId]/waitlist/actions";
import { openDraft } from "@/app/(public)/book/open-draft";
import { stepTitle } from "@/app/(public)/book/step-title";
import { visitRows } from "@/app/(public)/book/visit-rows";
import { wishQuestions } from "@/app/(public)/waitlist/wish-questions";
import { clock } from "@/app/clock";
import { HeadingFocus } from "@/components/booking/heading-focus";
import { StepColumns } from "@/components/booking/step-columns";
import { VisitSoFar } from "@/components/booking/visit-so-far";
import { PageHeader } from "@/components/ui/page-header";
import { WishForm } from "@/components/waitlist/wish-form";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { dateAt } from "@/lib/domain/clinic-time";
import { ORDER_RULE } from "@/lib/format/waitlist-words";

export const generateMetadata = () => stepTitle("Join the waitlist: when would it suit you?");

export default async function WishPage({ params }: PageProps<"/book/[draftId]/waitlist/wish">) {
  const draft = await openDraft((await params).draftId, "time");
  if (draft.patientName === null) redirect(`/book/${draft.id}/waitlist` as Route);
  const [{ timeZone }, rows] = await Promise.all([clinicFacts(), visitRows(draft)]);
  const today = dateAt(clock(), timeZone);
  const questions = await wishQuestions(draft.practitioner, { today, last: null, before: null });

  return (
    <>
      <HeadingFocus />
      <PageHeader
        above="Waitlist, step 2 of 2"
        title="When would it suit you?"
        lead={`The more you allow, the sooner there is a time. ${ORDER_RULE}`}
      />
      <StepColumns aside={<VisitSoFar rows={rows.filter(({ term }) => term !== "Time")} />}>
        <WishForm
          action={joinAction.bind(null, draft.id)}
          button="Join the waitlist"
          {...questions}
          asksConsent
        />
      </StepColumns>
    </>
  );
}
