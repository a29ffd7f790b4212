import type { Sentences } from "@/lib/words/words-in";
import { Section } from "./section";
import styles from "./section.module.css";

export function Causes({ words }: { words: Sentences<"condition">["causes"] }) {
  return (
    <Section id="causes" title={words.title}>
      <p>{words.common}</p>
      <p className={styles.aside}>{words.move}</p>
    </Section>
  );
}
