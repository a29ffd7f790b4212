import type { Look } from "@/lib/domain/report-picture";
import styles from "./reports.module.css";

/** Slanting lines: what is told apart without colour. */
export function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`hatch-${id}`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="5" height="5" className={styles.hatchGround} />
        <rect width="2.4" height="5" className={styles.hatchLine} />
      </pattern>
    </defs>
  );
}

export const hatched = (look: Look, id: string) => (look === "hatched" ? { fill: `url(#hatch-${id})` } : {});
