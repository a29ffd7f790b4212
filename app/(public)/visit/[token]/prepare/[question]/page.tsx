import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { agreeAction, answerAction } from "@/app/(public)/visit/[token]/prepare/actions";
import { openIntake } from "@/app/(public)/visit/[token]/prepare/open-intake";
import { preparePath } from "@/app/(public)/visit/[token]/prepare/prepare-path";
import { stepTitle } from "@/app/(public)/book/step-title";
import { HeadingFocus } from "@/components/booking/heading-focus";
import { ConsentForm } from "@/components/intake/consent-form";
import { ConsentText } from "@/components/intake/consent-text";
import { QuestionForm } from "@/components/intake/question-form";
import { PageHeader } from "@/components/ui/page-header";
import { progressOf } from "@/lib/booking/intake-of-visit";
import { alarmingAnswers, needsSafety } from "@/lib/domain/intake";
import { CONSENT } from "@/lib/domain/intake-consent";
import { fieldsOfAnswer } from "@/lib/domain/intake-fields";
import { findQuestion, INTAKE, questionNumber, QUESTIONS_IN_ALL } from "@/lib/domain/intake-questions";

type Props = PageProps<"/visit/[token]/prepare/[question]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const question = findQuestion((await params).question);
  const title = question ? `${question.title} Question ${questionNumber(question.id)}` : "Not found";
  return { ...(await stepTitle(title)), robots: { index: false, follow: false } };
}

/** One question a page. An answer that calls for the safety questions can still be mended here; others wait. */
export default async function QuestionPage({ params }: Props) {
  const { token, question: asked } = await params;
  const question = findQuestion(asked);
  if (!question) notFound();
  const { intake } = await openIntake(token);
  const { record } = progressOf(intake);
  const { id, title, hint } = question;
  const isMended = alarmingAnswers(record.given).some((alarming) => alarming === id);
  if (needsSafety(record) && !isMended) redirect(preparePath(token, "safety"));
  const position = INTAKE.questions.indexOf(question);
  const backHref = preparePath(token, INTAKE.questions[position - 1]?.id);

  return (
    <main id="main-content">
      <HeadingFocus />
      <PageHeader above={`Question ${questionNumber(id)} of ${QUESTIONS_IN_ALL}`} title={title} lead={hint} />
      {id === "consent" ? (
        <>
          <ConsentText />
          <ConsentForm
            action={agreeAction.bind(null, token)}
            version={CONSENT.version}
            backHref={backHref}
            isAgreed={intake?.consentVersion === CONSENT.version}
          />
        </>
      ) : (
        <QuestionForm
          key={id}
          action={answerAction.bind(null, token, id)}
          id={id}
          fields={{
            ...fieldsOfAnswer(record.given[id] ?? null),
            version: INTAKE.version,
            revision: String(intake?.revision ?? 0),
          }}
          isAnswered={(record.given[id] ?? null) !== null}
          backHref={backHref}
        />
      )}
    </main>
  );
}
