import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";
import styles from "./time-choice.module.css";

type Props = { earlierFrom: string | null; laterFrom: string | null; language: Language };

/** The way to the free days before and after those shown. */
export function TimePages({ earlierFrom, laterFrom, language }: Props) {
  if (earlierFrom === null && laterFrom === null) return null;
  const say = wordsIn(language, "times");

  return (
    <nav className={styles.pages} aria-label={say("moreDays")}>
      {earlierFrom && (
        <a href={`?from=${earlierFrom}`} className={styles.earlier}>
          {say("earlier")}
        </a>
      )}
      {laterFrom && (
        <a href={`?from=${laterFrom}`} className={styles.later}>
          {say("later")}
        </a>
      )}
    </nav>
  );
}
