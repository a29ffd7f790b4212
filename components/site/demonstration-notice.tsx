import styles from "./demonstration-notice.module.css";

export function DemonstrationNotice() {
  return (
    <p className={styles.notice} role="note">
      <strong>This is a demonstration.</strong> The people, address and prices are invented, and no visit booked here is real.
    </p>
  );
}
