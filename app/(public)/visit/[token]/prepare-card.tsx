import { clock } from "@/app/clock";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { intakeState, type IntakeState } from "@/lib/booking/intake-state";
import type { Visit } from "@/lib/booking/show-visit";
import { canPrepare, QUESTIONS_IN_ALL } from "@/lib/domain/intake-questions";
import { preparePath } from "./prepare/prepare-path";

type Props = { token: string; visit: Visit };

/** How far the preparing is, while there is a visit to prepare for. Never what was answered: the link alone shows this. */
export async function PrepareCard({ token, visit }: Props) {
  if (!canPrepare(visit, clock())) return null;
  const intake = await intakeState(visit.bookingId);
  const { heading, words, button } = wordsFor(intake);

  return (
    <Notice heading={heading}>
      <p>{words}</p>
      <ButtonLink href={preparePath(token)} look="secondary">
        {button}
      </ButtonLink>
    </Notice>
  );
}

function wordsFor({ state, answered, isConsentOld }: IntakeState) {
  if (isConsentOld) {
    return {
      heading: "Please read our words again",
      words: "We have changed what you agree to before a treatment. Please read it once more.",
      button: "Read and agree",
    };
  }
  switch (state) {
    case "not-begun":
      return {
        heading: "Prepare for your visit",
        words: "A few questions before you come, about 5 minutes. You can stop and go on later.",
        button: "Begin",
      };
    case "begun":
      return {
        heading: "Prepare for your visit",
        words: `You have begun: ${answered} of ${QUESTIONS_IN_ALL} questions are done.`,
        button: "Go on",
      };
    case "done":
      return {
        heading: "You are prepared",
        words: "Thank you. You can still look at your answers and change them.",
        button: "Look at your answers",
      };
  }
}
