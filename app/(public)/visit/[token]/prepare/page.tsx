import { openVisitToPrepare } from "@/app/(public)/visit/[token]/prepare/open-intake";
import { stepTitle } from "@/app/(public)/book/step-title";
import { HeadingFocus } from "@/components/booking/heading-focus";
import { intakeOfVisit, progressOf } from "@/lib/booking/intake-of-visit";
import { isFinished } from "@/lib/domain/intake-questions";
import { dayAndTime } from "@/lib/format/free-days";
import { PageHeader } from "@/components/ui/page-header";
import { BeforeOpening } from "./before-opening";
import { hasIntakePass } from "./intake-pass";
import { OpenedAnswers } from "./opened-answers";

export const generateMetadata = async () => ({
  ...(await stepTitle("Prepare for your visit")),
  robots: { index: false, follow: false },
});

/** What is asked and why; then, for whoever has named the date of birth, how far it is. */
export default async function PreparePage({ params }: PageProps<"/visit/[token]/prepare">) {
  const { token } = await params;
  const visit = await openVisitToPrepare(token);
  const { bookingId, startsAt, practitioner, clinic } = visit;
  const isOpen = await hasIntakePass(bookingId);
  const intake = await intakeOfVisit(bookingId);
  const isDone = isOpen && isFinished(progressOf(intake));

  return (
    <main id="main-content">
      <HeadingFocus />
      <PageHeader
        above={`${dayAndTime(startsAt, clinic.timeZone)} with ${practitioner.name}`}
        title={isDone ? "Thank you, that is all" : "Prepare for your visit"}
        lead={
          isDone
            ? "Your practitioner reads your answers before you come. You can change them until then."
            : "A few questions before you come, so that there is more time for the treatment."
        }
      />
      {isOpen ? (
        <OpenedAnswers token={token} progress={progressOf(intake)} isDone={isDone} />
      ) : (
        <BeforeOpening token={token} visit={visit} isBegun={intake !== null} />
      )}
    </main>
  );
}
