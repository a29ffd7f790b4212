import type { Route } from "next";
import { redirect } from "next/navigation";
import { joinAction } from "@/app/(public)/book/[draftId]/waitlist/actions";
import { openDraft } from "@/app/(public)/book/open-draft";
import { stepTitle } from "@/app/(public)/book/step-title";
import { choiceRows } from "@/app/(public)/book/visit-rows";
import { wishQuestions } from "@/app/(public)/waitlist/wish-questions";
import { clock } from "@/app/clock";
import { HeadingFocus } from "@/components/booking/heading-focus";
import { StepColumns } from "@/components/booking/step-columns";
import { VisitSoFar } from "@/components/booking/visit-so-far";
import { PageHeader } from "@/components/ui/page-header";
import { WishForm } from "@/components/waitlist/wish-form";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { dateAt } from "@/lib/domain/clinic-time";
import { pageLanguage } from "@/app/page-language";
import { wordsIn } from "@/lib/words/words-in";

export const generateMetadata = async () => stepTitle(wordsIn(await pageLanguage(), "join")("wishShort"));

export default async function WishPage({ params }: PageProps<"/book/[draftId]/waitlist/wish">) {
  const draft = await openDraft((await params).draftId, "time");
  if (draft.patientName === null) redirect(`/book/${draft.id}/waitlist` as Route);
  const [{ timeZone }, rows] = await Promise.all([clinicFacts(), choiceRows(draft)]);
  const language = await pageLanguage();
  const say = wordsIn(language, "join");
  const today = dateAt(clock(), timeZone);
  const questions = await wishQuestions(draft.practitioner, { today, last: null, before: null });

  return (
    <>
      <HeadingFocus />
      <PageHeader
        above={say("step", { position: 2 })}
        title={say("wishTitle")}
        lead={say("wishLead", { rule: questions.words.rule })}
      />
      <StepColumns aside={<VisitSoFar rows={rows} say={wordsIn(language, "book")} />}>
        <WishForm
          action={joinAction.bind(null, draft.id)}
          button={say("button")}
          {...questions}
          asksConsent
        />
      </StepColumns>
    </>
  );
}
