"use client";

import { useEffect, useRef } from "react";
import type { FormState } from "@/lib/http/form-state";
import styles from "./notice.module.css";
import { usePageWords } from "./page-words";

type Props = { state: FormState };

/** Takes the focus each time a form comes back with faults; without JavaScript it is plain links at the top. */
export function ErrorSummary({ state }: Props) {
  const { problem } = usePageWords();
  const box = useRef<HTMLElement>(null);
  const faults = Object.entries(state.fieldErrors).flatMap(([name, messages]) =>
    messages.map((message) => ({ name, message })),
  );
  const isNeeded = state.formErrors.length + faults.length > 0;

  useEffect(() => {
    if (isNeeded) box.current?.focus();
  }, [state, isNeeded]);

  if (!isNeeded) return null;

  return (
    <section
      ref={box}
      tabIndex={-1}
      className={`${styles.notice} ${styles.urgent}`}
      aria-labelledby="error-summary"
    >
      <h2 id="error-summary" className={styles.heading}>
        {problem}
      </h2>
      <ul className={styles.faults}>
        {state.formErrors.map((message) => (
          <li key={message}>{message}</li>
        ))}
        {faults.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            <a href={`#${name}`}>{message}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
