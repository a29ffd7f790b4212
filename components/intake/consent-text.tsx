import { CONSENT } from "@/lib/domain/intake-consent";
import type { Say } from "@/lib/words/words-in";
import styles from "./consent-text.module.css";

export function ConsentText({ say }: { say: Say<"intakeConsent"> }) {
  return (
    <dl className={styles.text}>
      {CONSENT.paragraphs.map((paragraph) => (
        <div key={paragraph}>
          <dt>{say(`${paragraph}.heading`)}</dt>
          <dd>{say(`${paragraph}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}
