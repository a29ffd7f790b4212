import { ButtonLink } from "@/components/ui/button";
import { Section } from "./section";
import styles from "./what-you-can-do.module.css";

export function WhatYouCanDo() {
  return (
    <Section id="next" title="What you can do now">
      <p>Book a visit, or ask us first.</p>
      <p className={styles.ways}>
        <ButtonLink href="/book">Book a visit</ButtonLink>
        <ButtonLink href="/contact" look="secondary">
          Ask a question
        </ButtonLink>
      </p>
    </Section>
  );
}
