import { givenDetails } from "@/app/(public)/book/given-details";
import { keptNote } from "@/app/(public)/book/kept-note";
import { openDraft } from "@/app/(public)/book/open-draft";
import { stepTitle } from "@/app/(public)/book/step-title";
import { visitRows } from "@/app/(public)/book/visit-rows";
import { DetailsForm } from "@/components/booking/details-form";
import { StepColumns } from "@/components/booking/step-columns";
import { StepHeader } from "@/components/booking/step-header";
import { VisitSoFar } from "@/components/booking/visit-so-far";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { giveDetailsAction } from "./actions";

export const generateMetadata = () => stepTitle("Your details: step 4 of 5");

export default async function DetailsPage({ params }: PageProps<"/book/[draftId]/details">) {
  const draft = await openDraft((await params).draftId, "details");
  const [{ timeZone }, rows] = await Promise.all([clinicFacts(), visitRows(draft)]);

  return (
    <>
      <StepHeader step="details" title="How do we reach you?" lead={keptNote(draft, timeZone)} />
      <StepColumns aside={<VisitSoFar rows={rows} />}>
        <DetailsForm action={giveDetailsAction.bind(null, draft.id)} given={givenDetails(draft)} />
      </StepColumns>
    </>
  );
}
