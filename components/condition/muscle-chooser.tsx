import type { Sentences } from "@/lib/words/words-in";
import styles from "./muscle-chooser.module.css";
import { MuscleFigure } from "./muscle-figure";
import { MuscleList } from "./muscle-list";

export function MuscleChooser({ words }: { words: Sentences<"muscles"> }) {
  return (
    <section aria-labelledby="muscles">
      <h2 id="muscles">{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.chooser}>
        <MuscleFigure nerve={words.nerve} />
        <MuscleList words={words} />
      </div>
      <p className={styles.note}>{words.note}</p>
    </section>
  );
}
