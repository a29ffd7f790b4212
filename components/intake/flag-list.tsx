import type { IntakeFlag } from "@/lib/domain/intake-flags";
import styles from "./flag-list.module.css";

const KINDS: Record<IntakeFlag["kind"], string> = { stop: "First", care: "Take care", room: "Room" };

/** What the practitioner reads before anything else. */
export function FlagList({ flags }: { flags: IntakeFlag[] }) {
  if (flags.length === 0) return <p>Nothing to be careful about, as far as was answered.</p>;
  return (
    <ul className={styles.list}>
      {flags.map(({ kind, text }) => (
        <li key={text} className={styles[kind]}>
          <span className={styles.kind}>{KINDS[kind]}</span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
