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
import { pageLanguage } from "@/app/page-language";
import { sayBook } from "@/app/(public)/book/say-book";
import { sentencesIn, wordsIn } from "@/lib/words/words-in";
import { giveDetailsAction } from "./actions";

export const generateMetadata = async () => stepTitle((await sayBook())("details.short"));

export default async function DetailsPage({ params }: PageProps<"/book/[draftId]/details">) {
  const draft = await openDraft((await params).draftId, "details");
  const [{ timeZone }, rows] = await Promise.all([clinicFacts(), visitRows(draft)]);
  const language = await pageLanguage();
  const say = wordsIn(language, "book");

  return (
    <>
      <StepHeader
        step="details"
        title={say("details.title")}
        lead={await keptNote(draft, timeZone)}
        say={say}
      />
      <StepColumns aside={<VisitSoFar rows={rows} say={say} />}>
        <DetailsForm
          action={giveDetailsAction.bind(null, draft.id)}
          given={givenDetails(draft)}
          words={sentencesIn(language, "book").detailsForm}
        />
      </StepColumns>
    </>
  );
}
