import styles from "./trial-figure.module.css";

/** Change in leg pain on a scale of 100 in the 2024 trial: 30.8 with acupuncture, 14.9 with sham. */
export function TrialFigure() {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        How far leg pain fell in that one trial, on a scale from 0 to 100
      </figcaption>
      <dl className={styles.bars}>
        <dt>Acupuncture</dt>
        <dd className={styles.real}>31 points</dd>
        <dt>Sham</dt>
        <dd className={styles.sham}>15 points</dd>
      </dl>
      <p className={styles.note}>
        The difference was 16 points (95% confidence interval 10.6 to 21.3). It comes from one trial, with
        people whose sciatica had lasted.
      </p>
    </figure>
  );
}
