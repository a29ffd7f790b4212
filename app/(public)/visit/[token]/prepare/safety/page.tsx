import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { openIntake } from "@/app/(public)/visit/[token]/prepare/open-intake";
import { sayIntake } from "@/app/(public)/visit/[token]/prepare/say-intake";
import { wayOn } from "@/app/(public)/visit/[token]/prepare/prepare-path";
import { HeadingFocus } from "@/components/booking/heading-focus";
import { SafetyForm } from "@/components/booking/safety-form";
import { PageHeader } from "@/components/ui/page-header";
import { progressOf } from "@/lib/booking/intake-of-visit";
import { needsSafety } from "@/lib/domain/intake";
import { SCREENING } from "@/lib/domain/screening";
import { pageLanguage } from "@/app/page-language";
import { safetyQuestions } from "@/lib/words/safety-questions";
import { wordsIn } from "@/lib/words/words-in";
import { answerSafetyAgainAction } from "./actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await sayIntake())("safety.title"),
  robots: { index: false, follow: false },
});

/** After an answer that may be a sign of an emergency. Nothing else can be answered before. */
export default async function SafetyAgainPage({ params }: PageProps<"/visit/[token]/prepare/safety">) {
  const { token } = await params;
  const progress = progressOf((await openIntake(token)).intake);
  if (!needsSafety(progress.record)) redirect(wayOn(token, progress, null));
  const language = await pageLanguage();
  const say = wordsIn(language, "intake");

  return (
    <main id="main-content">
      <HeadingFocus />
      <PageHeader above={say("safety.above")} title={say("safety.title")} lead={say("safety.lead")} />
      <SafetyForm
        action={answerSafetyAgainAction.bind(null, token)}
        version={SCREENING.version}
        questions={safetyQuestions(language)}
        wish={{}}
      />
    </main>
  );
}
