import type { Sentences } from "@/lib/words/words-in";
import styles from "./muscle-list.module.css";
import { muscles } from "./muscles";

/** The whole of the figure in words. */
export function MuscleList({ words }: { words: Sentences<"muscles"> }) {
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{words.choose}</legend>
      <label className={styles.item}>
        <input type="radio" name="muscle" value="all" defaultChecked className={styles.radio} />
        <span className={styles.name}>{words.all}</span>
      </label>
      {muscles.map(({ slug }, position) => (
        <label key={slug} className={styles.item}>
          <input
            type="radio"
            name="muscle"
            value={slug}
            id={`muscle-${slug}`}
            className={styles.radio}
            // The figure's label is a label too; only this one is to be read.
            aria-labelledby={`${slug}-name`}
            aria-describedby={`${slug}-effect`}
          />
          <span className={styles.name}>
            <span aria-hidden="true">{position + 1}. </span>
            <span id={`${slug}-name`}>{words[slug].name}</span>
          </span>
          <span className={styles.effect} id={`${slug}-effect`}>
            {words[slug].where} {words[slug].effect}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
