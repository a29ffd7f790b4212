import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { pageLanguage } from "@/app/page-language";
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
import { intakeQuestion } from "@/lib/words/intake-question";
import { sentencesIn, wordsIn } from "@/lib/words/words-in";

type Props = PageProps<"/visit/[token]/prepare/[question]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ question: asked }, language] = await Promise.all([params, pageLanguage()]);
  const id = findQuestion(asked);
  const title = id
    ? wordsIn(language, "intake")("questionTitle", {
        title: intakeQuestion(language, id).title,
        number: questionNumber(id),
      })
    : wordsIn(language, "intake")("notFound");
  return { ...(await stepTitle(title)), robots: { index: false, follow: false } };
}

/** One question a page. An answer that calls for the safety questions can still be mended here; others wait. */
export default async function QuestionPage({ params }: Props) {
  const [{ token, question: asked }, language] = await Promise.all([params, pageLanguage()]);
  const id = findQuestion(asked);
  if (!id) notFound();
  const { intake } = await openIntake(token);
  const { record } = progressOf(intake);
  const { title, hint } = intakeQuestion(language, id);
  const isMended = alarmingAnswers(record.given).some((alarming) => alarming === id);
  if (needsSafety(record) && !isMended) redirect(preparePath(token, "safety"));
  const backHref = preparePath(token, INTAKE.questions[INTAKE.questions.indexOf(id) - 1]);
  const place = { number: questionNumber(id), count: QUESTIONS_IN_ALL };
  const form = sentencesIn(language, "intakeForm");

  return (
    <main id="main-content">
      <HeadingFocus />
      <PageHeader above={wordsIn(language, "intake")("question", place)} title={title} lead={hint} />
      {id === "consent" ? (
        <>
          <ConsentText say={wordsIn(language, "intakeConsent")} />
          <ConsentForm
            action={agreeAction.bind(null, token)}
            version={CONSENT.version}
            backHref={backHref}
            isAgreed={intake?.consentVersion === CONSENT.version}
            words={form}
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
          words={{
            form,
            choices: sentencesIn(language, "intakeChoices"),
            body: sentencesIn(language, "intakeBody"),
          }}
        />
      )}
    </main>
  );
}
