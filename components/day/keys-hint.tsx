import styles from "./keys-hint.module.css";

const KEYS = [
  ["A", "arrived"],
  ["I", "in the room"],
  ["D", "done"],
  ["N", "did not come"],
  ["M", "move"],
  ["Enter", "open"],
  ["Arrows", "to another visit"],
] as const;

/** What the keys do while a visit has focus. Of no use without scripts, and not shown there. */
export function KeysHint() {
  return (
    <p className={styles.hint} id="keys-hint">
      On a visit:{" "}
      {KEYS.map(([key, words]) => (
        <span key={key} className={styles.key}>
          <kbd>{key}</kbd> {words}
        </span>
      ))}
    </p>
  );
}
