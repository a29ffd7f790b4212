import styles from "./demonstration-notice.module.css";

export function DemonstrationNotice() {
  return (
    <aside className={styles.notice} aria-label="About this site">
      <strong>This is a demonstration.</strong> People, address and prices are invented.
    </aside>
  );
}
