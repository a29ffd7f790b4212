import { SafetyForm } from "@/components/booking/safety-form";
import { StepHeader } from "@/components/booking/step-header";
import { SCREENING } from "@/lib/domain/screening";
import { answerSafetyQuestionsAction } from "./actions";
import { stepTitle } from "./step-title";

export const generateMetadata = async () => ({
  ...(await stepTitle("Safety questions: step 1 of 5")),
  robots: { index: true },
});

export default async function SafetyPage({ searchParams }: PageProps<"/book">) {
  const { treatment, practitioner, start } = await searchParams;

  return (
    <>
      <StepHeader
        step="safety"
        title="First, a few safety questions"
        lead="Some signs need a doctor today, not a visit with us. We ask about what is new or has changed. Your answers are not kept."
      />
      <SafetyForm
        action={answerSafetyQuestionsAction}
        version={SCREENING.version}
        questions={SCREENING.questions}
        wish={{ treatment: once(treatment), practitioner: once(practitioner), start: once(start) }}
      />
    </>
  );
}

const once = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);
