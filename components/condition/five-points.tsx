import type { ReactNode } from "react";
import type { Sentences } from "@/lib/words/words-in";
import { Section } from "./section";
import styles from "./section.module.css";

type Props = { words: Sentences<"condition">["why"]; lead: ReactNode };

export function FivePoints({ words, lead }: Props) {
  return (
    <Section id="why" title={words.title}>
      <p>{lead}</p>
      <ol className={styles.line}>
        <li>
          <h3>{words.pain}</h3>
          <p>{words.painText}</p>
        </li>
        <li>
          <h3>{words.inflammation}</h3>
          <p>{words.inflammationText}</p>
        </li>
        <li>
          <h3>{words.muscles}</h3>
          <p>{words.musclesText}</p>
        </li>
        <li>
          <h3>{words.flareUps}</h3>
          <p>{words.flareUpsText}</p>
        </li>
        <li>
          <h3>{words.drugs}</h3>
          <p>{words.drugsText}</p>
        </li>
      </ol>
      <p className={styles.aside}>{words.medicines}</p>
    </Section>
  );
}
