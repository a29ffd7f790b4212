import { ButtonLink } from "@/components/ui/button";
import type { Sentences } from "@/lib/words/words-in";
import { Section } from "./section";
import styles from "./what-you-can-do.module.css";

export function WhatYouCanDo({ words }: { words: Sentences<"condition">["next"] }) {
  return (
    <Section id="next" title={words.title}>
      <p>{words.lead}</p>
      <p className={styles.ways}>
        <ButtonLink href="/book">{words.book}</ButtonLink>
        <ButtonLink href="/contact" look="secondary">
          {words.ask}
        </ButtonLink>
      </p>
    </Section>
  );
}
