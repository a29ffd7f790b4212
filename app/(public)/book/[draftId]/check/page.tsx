import { keptNote } from "@/app/(public)/book/kept-note";
import { openDraft } from "@/app/(public)/book/open-draft";
import { stepTitle } from "@/app/(public)/book/step-title";
import { stepPath } from "@/app/(public)/book/step-path";
import { visitRows } from "@/app/(public)/book/visit-rows";
import { CheckForm } from "@/components/booking/check-form";
import { StepHeader } from "@/components/booking/step-header";
import { DefinitionList, type Row } from "@/components/ui/definition-list";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { pageLanguage } from "@/app/page-language";
import { sayBook } from "@/app/(public)/book/say-book";
import { sentencesIn, wordsIn } from "@/lib/words/words-in";
import { bookVisitAction } from "./actions";
import styles from "./page.module.css";

export const generateMetadata = async () => stepTitle((await sayBook())("check.short"));

export default async function CheckPage({ params }: PageProps<"/book/[draftId]/check">) {
  const draft = await openDraft((await params).draftId, "check");
  const [{ timeZone }, rows] = await Promise.all([clinicFacts(), visitRows(draft)]);
  const language = await pageLanguage();
  const say = wordsIn(language, "book");
  const changeHref = stepPath(draft.id, "details");
  const people: Row[] = [
    { term: say("check.visitFor"), details: draft.patientName, changeHref },
    ...(draft.bookedBy ? [{ term: say("check.arrangedBy"), details: draft.bookedBy, changeHref }] : []),
    {
      term: draft.bookedBy ? say("check.emailOf", { name: draft.bookedBy }) : say("check.email"),
      details: draft.email,
      changeHref,
    },
    { term: say("check.phone"), details: draft.phone, changeHref },
  ];

  return (
    <div className={styles.check}>
      <StepHeader step="check" title={say("check.title")} lead={await keptNote(draft, timeZone)} say={say} />
      <DefinitionList rows={[...rows, ...people]} />
      <p className={styles.privacy}>
        {say.rich("check.privacy", { privacy: (words) => <a href="/privacy">{words}</a> })}
      </p>
      <CheckForm
        action={bookVisitAction.bind(null, draft.id)}
        words={sentencesIn(language, "book").checkForm}
      />
    </div>
  );
}
