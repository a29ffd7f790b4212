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
import { closeAction } from "./actions";
import styles from "./page.module.css";
import { preparePath, wayOn } from "./prepare-path";

type Props = { token: string; progress: Progress; isDone: boolean };

/** How far it is, and the way to each question. */
export function OpenedAnswers({ token, progress, isDone }: Props) {
  return (
    <div className={styles.opened}>
      {needsSafety(progress.record) && (
        <Notice kind="warning" heading="First, the safety questions">
          <p>One of your answers calls for them. The rest can be finished after them.</p>
        </Notice>
      )}
      {!isDone && (
        <p className={styles.ways}>
          <ButtonLink href={wayOn(token, progress, null)}>Go on</ButtonLink>
          <span>
            {countAnswered(progress)} of {QUESTIONS_IN_ALL} done
          </span>
        </p>
      )}
      <QuestionList questions={INTAKE.questions.map(({ id, short }) => listed(token, progress, id, short))} />
      <div className={styles.ways}>
        <ButtonLink href={`/visit/${token}`} look={isDone ? "primary" : "quiet"}>
          To your visit
        </ButtonLink>
        <form method="post" action={`/visit/${token}/prepare/copy`}>
          <Button look={isDone ? "secondary" : "quiet"}>Download a copy</Button>
        </form>
        <form action={closeAction.bind(null, token)}>
          <Button look="quiet">Close my answers on this device</Button>
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
