import { Section } from "./section";
import styles from "./section.module.css";

export function Causes() {
  return (
    <Section id="causes" title="Where it comes from">
      <p>
        Common causes are a herniated disk, tense muscles, and inflammation that has gone on for a long time.
        Everyday movements become hard, and it can be hard to find relief that lasts.
      </p>
      <p className={styles.aside}>
        Keep moving as well as you can, and try not to sit or lie still for long. See a doctor if you are not
        getting better after a few weeks.
      </p>
    </Section>
  );
}
