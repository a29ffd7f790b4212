import { Sprig } from "@/components/site/sprig";
import styles from "./hero.module.css";

type Props = { clinicName: string; city: string };

export function Hero({ clinicName, city }: Props) {
  return (
    <div className={styles.hero}>
      <Sprig className={styles.sprig} />
      <h1 className={styles.title}>Sciatica is more than back pain</h1>
      <p className={styles.lead}>
        It is a sharp pain, at times disabling, that spreads from the low back through hip and buttock and
        down one leg or both. At {clinicName} in {city} we treat each person as one of a kind.
      </p>
      <p className={styles.summary}>
        <strong>What is known, in short.</strong> One good trial in people with long-lasting sciatica from a
        disk found acupuncture better than sham. Guidelines disagree. Many people get better in 4 to 6 weeks
        without it. <a href="#evidence">The evidence, for and against</a>
      </p>
      <p>
        <a href="#emergency">Signs that need an emergency department</a>
      </p>
    </div>
  );
}
