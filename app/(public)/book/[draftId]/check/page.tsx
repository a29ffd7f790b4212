import { keptNote } from "@/app/(public)/book/kept-note";
import { openDraft } from "@/app/(public)/book/open-draft";
import { stepTitle } from "@/app/(public)/book/step-title";
import { stepPath } from "@/app/(public)/book/step-path";
import { visitRows } from "@/app/(public)/book/visit-rows";
import { CheckForm } from "@/components/booking/check-form";
import { StepHeader } from "@/components/booking/step-header";
import { DefinitionList, type Row } from "@/components/ui/definition-list";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { bookVisitAction } from "./actions";
import styles from "./page.module.css";

export const generateMetadata = () => stepTitle("Check and book: step 5 of 5");

export default async function CheckPage({ params }: PageProps<"/book/[draftId]/check">) {
  const draft = await openDraft((await params).draftId, "check");
  const [{ timeZone }, rows] = await Promise.all([clinicFacts(), visitRows(draft)]);
  const changeHref = stepPath(draft.id, "details");
  const people: Row[] = [
    { term: "Visit for", details: draft.patientName, changeHref },
    ...(draft.bookedBy ? [{ term: "Arranged by", details: draft.bookedBy, changeHref }] : []),
    { term: draft.bookedBy ? `Email of ${draft.bookedBy}` : "Email", details: draft.email, changeHref },
    { term: "Phone", details: draft.phone, changeHref },
  ];

  return (
    <div className={styles.check}>
      <StepHeader step="check" title="Is everything right?" lead={keptNote(draft, timeZone)} />
      <DefinitionList rows={[...rows, ...people]} />
      <p className={styles.privacy}>
        We use these details for your visit only: to prepare it and to reach you about it. Nobody else gets
        them. <a href="/privacy">More about your data</a>
      </p>
      <CheckForm action={bookVisitAction.bind(null, draft.id)} />
    </div>
  );
}
