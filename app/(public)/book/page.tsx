import { SafetyForm } from "@/components/booking/safety-form";
import { StepHeader } from "@/components/booking/step-header";
import { SCREENING } from "@/lib/domain/screening";
import { pageLanguage } from "@/app/page-language";
import { safetyQuestions } from "@/lib/words/safety-questions";
import { answerSafetyQuestionsAction } from "./actions";
import { sayBook } from "./say-book";
import { stepTitle } from "./step-title";

export const generateMetadata = async () => ({
  ...(await stepTitle((await sayBook())("safety.short"))),
  robots: { index: true },
});

export default async function SafetyPage({ searchParams }: PageProps<"/book">) {
  const { treatment, practitioner, start } = await searchParams;
  const say = await sayBook();

  return (
    <>
      <StepHeader step="safety" title={say("safety.title")} lead={say("safety.lead")} say={say} />
      <SafetyForm
        action={answerSafetyQuestionsAction}
        version={SCREENING.version}
        questions={safetyQuestions(await pageLanguage())}
        wish={{ treatment: once(treatment), practitioner: once(practitioner), start: once(start) }}
      />
    </>
  );
}

const once = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);
