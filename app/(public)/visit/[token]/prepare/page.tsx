import { openVisitToPrepare } from "@/app/(public)/visit/[token]/prepare/open-intake";
import { sayIntake } from "@/app/(public)/visit/[token]/prepare/say-intake";
import { pageLanguage } from "@/app/page-language";
import { stepTitle } from "@/app/(public)/book/step-title";
import { HeadingFocus } from "@/components/booking/heading-focus";
import { intakeOfVisit, progressOf } from "@/lib/booking/intake-of-visit";
import { isFinished } from "@/lib/domain/intake-questions";
import { dayAndTime } from "@/lib/format/free-days";
import { PageHeader } from "@/components/ui/page-header";
import { wordsIn } from "@/lib/words/words-in";
import { BeforeOpening } from "./before-opening";
import { hasIntakePass } from "./intake-pass";
import { OpenedAnswers } from "./opened-answers";

export const generateMetadata = async () => ({
  ...(await stepTitle((await sayIntake())("title"))),
  robots: { index: false, follow: false },
});

/** What is asked and why; then, for whoever has named the date of birth, how far it is. */
export default async function PreparePage({ params }: PageProps<"/visit/[token]/prepare">) {
  const { token } = await params;
  const visit = await openVisitToPrepare(token);
  const { bookingId, startsAt, practitioner, clinic } = visit;
  const isOpen = await hasIntakePass(bookingId);
  const intake = await intakeOfVisit(bookingId);
  const language = await pageLanguage();
  const say = wordsIn(language, "intake");
  const isDone = isOpen && isFinished(progressOf(intake));

  return (
    <main id="main-content">
      <HeadingFocus />
      <PageHeader
        above={say("above", {
          when: dayAndTime(startsAt, clinic.timeZone, language),
          practitioner: practitioner.name,
        })}
        title={say(isDone ? "titleDone" : "title")}
        lead={say(isDone ? "leadDone" : "lead")}
      />
      {isOpen ? (
        <OpenedAnswers token={token} progress={progressOf(intake)} isDone={isDone} />
      ) : (
        <BeforeOpening token={token} visit={visit} isBegun={intake !== null} />
      )}
    </main>
  );
}
