"use client";

import styles from "./field.module.css";
import { usePageWords } from "./page-words";

/** What is wrong with a field, above it. */
export function FieldError({ name, text }: { name: string; text: string | undefined }) {
  const words = usePageWords();
  if (!text) return null;
  return (
    <p id={`${name}-error`} className={styles.error}>
      <span className="visually-hidden">{words.error}</span>
      {text}
    </p>
  );
}
