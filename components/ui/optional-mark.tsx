"use client";

import styles from "./field.module.css";
import { usePageWords } from "./page-words";

/** Beside a field that may stay empty: everything not marked is needed. */
export function OptionalMark() {
  const words = usePageWords();
  return <span className={styles.optional}> {words.optional}</span>;
}
