import { CONSENT } from "@/lib/domain/intake-consent";
import styles from "./consent-text.module.css";

export function ConsentText() {
  return (
    <dl className={styles.text}>
      {CONSENT.paragraphs.map(({ heading, text }) => (
        <div key={heading}>
          <dt>{heading}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
