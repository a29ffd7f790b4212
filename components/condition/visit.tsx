import type { ReactNode } from "react";
import type { Sentences } from "@/lib/words/words-in";
import { Section } from "./section";
import styles from "./section.module.css";
import { TreatmentList, type ListedTreatment } from "./treatment-list";

type Props = {
  words: Sentences<"condition">["visit"];
  callFirst: ReactNode;
  treatments: ListedTreatment[];
};

export function Visit({ words, callFirst, treatments }: Props) {
  return (
    <Section id="visit" title={words.title}>
      <ol className={styles.line}>
        <li>
          <h3>{words.look}</h3>
          <p>{words.lookText}</p>
        </li>
        <li>
          <h3>{words.needles}</h3>
          <p>{words.needlesText}</p>
        </li>
        <li>
          <h3>{words.hands}</h3>
          <p>{words.handsText}</p>
        </li>
        <li>
          <h3>{words.advice}</h3>
          <p>{words.adviceText}</p>
        </li>
      </ol>
      <p>{words.plan}</p>
      <h3>{words.beforeAndAfter}</h3>
      <p>{words.care}</p>
      <p>{callFirst}</p>
      <h3>{words.prices}</h3>
      <TreatmentList treatments={treatments} />
    </Section>
  );
}
