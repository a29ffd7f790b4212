import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import styles from "./set-up-list.module.css";

type Step = { path: string; words: string; why: string; isDone: boolean };

/** What is left to do before patients can book online; the next thing is the one button. */
export function SetUpList({ steps }: { steps: Step[] }) {
  const next = steps.find(({ isDone }) => !isDone);
  const done = steps.filter(({ isDone }) => isDone).length;

  return (
    <section className={styles.list} aria-labelledby="set-up">
      <h2 id="set-up" className={styles.title}>
        To the first online booking: {done} of {steps.length} done
      </h2>
      <ol className={styles.steps}>
        {steps.map(({ path, words, why, isDone }) => (
          <li key={path} className={isDone ? styles.done : styles.open}>
            <span className={styles.mark} aria-hidden="true">
              {isDone ? "✓" : ""}
            </span>
            <span>
              <a href={path}>{words}</a>
              {isDone && <span> (done)</span>}
              <br />
              <small>{why}</small>
            </span>
          </li>
        ))}
      </ol>
      {next && <ButtonLink href={next.path as Route}>{next.words}</ButtonLink>}
    </section>
  );
}
