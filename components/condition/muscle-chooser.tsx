import styles from "./muscle-chooser.module.css";
import { MuscleFigure } from "./muscle-figure";
import { MuscleList } from "./muscle-list";

export function MuscleChooser() {
  return (
    <section aria-labelledby="muscles">
      <h2 id="muscles">The muscles behind the pain</h2>
      <p className={styles.lead}>
        Six muscles of the back, hip and thigh can press on the sciatic nerve or put more strain on the back.
        The rust-colored line is the nerve.
      </p>
      <div className={styles.chooser}>
        <MuscleFigure />
        <MuscleList />
      </div>
      <p className={styles.note}>
        Seen from behind. Each muscle is on both sides of the body; we draw each one once so that all can be
        seen. The dashed one lies in front of the others.
      </p>
    </section>
  );
}
