import { pageLanguage } from "@/app/page-language";
import { QuestionList, type ListedQuestion } from "@/components/intake/question-list";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { needsSafety } from "@/lib/domain/intake";
import {
  countAnswered,
  INTAKE,
  isAnswered,
  QUESTIONS_IN_ALL,
  type Progress,
  type QuestionId,
} from "@/lib/domain/intake-questions";
import { intakeQuestion } from "@/lib/words/intake-question";
import { sentencesIn, wordsIn } from "@/lib/words/words-in";
import { closeAction } from "./actions";
import styles from "./page.module.css";
import { preparePath, wayOn } from "./prepare-path";

type Props = { token: string; progress: Progress; isDone: boolean };

/** How far it is, and the way to each question. */
export async function OpenedAnswers({ token, progress, isDone }: Props) {
  const language = await pageLanguage();
  const say = wordsIn(language, "intake");

  return (
    <div className={styles.opened}>
      {needsSafety(progress.record) && (
        <Notice kind="warning" heading={say("opened.safetyTitle")}>
          <p>{say("opened.safety")}</p>
        </Notice>
      )}
      {!isDone && (
        <p className={styles.ways}>
          <ButtonLink href={wayOn(token, progress, null)}>{say("opened.goOn")}</ButtonLink>
          <span>{say("opened.done", { answered: countAnswered(progress), count: QUESTIONS_IN_ALL })}</span>
        </p>
      )}
      <QuestionList
        questions={INTAKE.questions.map((id) =>
          listed(token, progress, id, intakeQuestion(language, id).short),
        )}
        words={sentencesIn(language, "intake").list}
      />
      <div className={styles.ways}>
        <ButtonLink href={`/visit/${token}`} look={isDone ? "primary" : "quiet"}>
          {say("opened.toVisit")}
        </ButtonLink>
        <form method="post" action={`/visit/${token}/prepare/copy`}>
          <Button look={isDone ? "secondary" : "quiet"}>{say("opened.copy")}</Button>
        </form>
        <form action={closeAction.bind(null, token)}>
          <Button look="quiet">{say("opened.close")}</Button>
        </form>
      </div>
    </div>
  );
}

function listed(token: string, progress: Progress, id: QuestionId, short: string): ListedQuestion {
  const isSkipped = id !== "consent" && progress.record.given[id] === null;
  const state = isSkipped ? "skipped" : isAnswered(progress, id) ? "answered" : "open";
  return { id, short, state, href: preparePath(token, id) };
}
