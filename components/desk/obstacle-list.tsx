import type { ObstacleInWords } from "@/lib/format/obstacle-links";
import styles from "./obstacle-list.module.css";

/** What is in the way of a time, each with the way to it. */
export function ObstacleList({ obstacles }: { obstacles: readonly ObstacleInWords[] }) {
  return (
    <ul className={styles.list}>
      {obstacles.map(({ words, href }) => (
        <li key={words}>{href === null ? words : <a href={href}>{words}</a>}</li>
      ))}
    </ul>
  );
}
