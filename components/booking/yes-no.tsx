"use client";

import { FieldError } from "@/components/ui/field-error";
import { usePageWords } from "@/components/ui/page-words";
import styles from "./yes-no.module.css";

type Props = {
  /** Counts from 1. */
  number: number;
  name: string;
  question: string;
  chosen: string | undefined;
  error: string | undefined;
};

/** One question with its two answers side by side; none is chosen beforehand. */
export function YesNo({ number, name, question, chosen, error }: Props) {
  const words = usePageWords();

  return (
    <fieldset
      className={error ? styles.faulty : styles.question}
      aria-describedby={error ? `${name}-error` : undefined}
    >
      <legend className={styles.legend}>
        <span className={styles.number}>{number}.</span> {question}
      </legend>
      <FieldError name={name} text={error} />
      <div className={styles.answers}>
        <label className={styles.answer}>
          <input type="radio" id={name} name={name} value="yes" defaultChecked={chosen === "yes"} />
          {words.yes}
        </label>
        <label className={styles.answer}>
          <input type="radio" id={`${name}-no`} name={name} value="no" defaultChecked={chosen === "no"} />
          {words.no}
        </label>
      </div>
    </fieldset>
  );
}
