"use client";

import type { Route } from "next";
import styles from "./definition-list.module.css";
import { usePageWords } from "./page-words";

/** The way back to one answer. Heard with what it changes. */
export function ChangeLink({ href, term }: { href: Route; term: string }) {
  const words = usePageWords();
  return (
    <a href={href} className={styles.change}>
      {words.change}
      <span className="visually-hidden"> {term.toLowerCase()}</span>
    </a>
  );
}
