import styles from "./back-to-settings.module.css";

/** Over each page of settings: the way to all of them. */
export function BackToSettings() {
  return (
    <p className={styles.back}>
      <a href="/desk/settings">All settings</a>
    </p>
  );
}
