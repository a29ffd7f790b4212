import type { Route } from "next";
import styles from "./question-list.module.css";

export type ListedQuestion = {
  id: string;
  short: string;
  state: "answered" | "skipped" | "open";
  href: Route;
};

const STATES = { answered: "Answered", skipped: "Skipped", open: "Not yet" };
const VERBS = { answered: "Change", skipped: "Answer", open: "Answer" };

/** All questions, how far they are, and the way to each. Not the answers: somebody may look over a shoulder. */
export function QuestionList({ questions }: { questions: ListedQuestion[] }) {
  return (
    <ol className={styles.list}>
      {questions.map(({ id, short, state, href }) => (
        <li key={id} className={styles.row}>
          <span className={styles.name}>{short}</span>
          <span className={styles[state]}>{STATES[state]}</span>
          <a href={href} className={styles.way}>
            {VERBS[state]}
            <span className="visually-hidden">: {short}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
