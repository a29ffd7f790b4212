import type { Say } from "@/lib/words/words-in";
import styles from "./demonstration-notice.module.css";

export function DemonstrationNotice({ say }: { say: Say<"site"> }) {
  return (
    <aside className={styles.notice} aria-label={say("aboutThisSite")}>
      {say.rich("demonstration", { strong: (words) => <strong>{words}</strong> })}
    </aside>
  );
}
