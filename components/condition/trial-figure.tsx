import type { Sentences } from "@/lib/words/words-in";
import styles from "./trial-figure.module.css";

/** Change in leg pain on a scale of 100 in the 2024 trial: 30.8 with acupuncture, 14.9 with sham. */
export function TrialFigure({ words }: { words: Sentences<"evidence">["figure"] }) {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{words.caption}</figcaption>
      <dl className={styles.bars}>
        <dt>{words.real}</dt>
        <dd className={styles.real}>{words.realPoints}</dd>
        <dt>{words.sham}</dt>
        <dd className={styles.sham}>{words.shamPoints}</dd>
      </dl>
      <p className={styles.note}>{words.note}</p>
    </figure>
  );
}
