import type { Route } from "next";
import type { Sentences } from "@/lib/words/words-in";
import styles from "./question-list.module.css";

export type ListedQuestion = {
  id: string;
  short: string;
  state: "answered" | "skipped" | "open";
  href: Route;
};

const VERBS = { answered: "change", skipped: "answer", open: "answer" } as const;

type Props = { questions: ListedQuestion[]; words: Sentences<"intake">["list"] };

/** All questions, how far they are, and the way to each. Not the answers: somebody may look over a shoulder. */
export function QuestionList({ questions, words }: Props) {
  return (
    <ol className={styles.list}>
      {questions.map(({ id, short, state, href }) => (
        <li key={id} className={styles.row}>
          <span className={styles.name}>{short}</span>
          <span className={styles[state]}>{words[state]}</span>
          <a href={href} className={styles.way}>
            {words[VERBS[state]]}
            <span className="visually-hidden">: {short}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
