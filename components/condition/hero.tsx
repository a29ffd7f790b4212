import { Sprig } from "@/components/site/sprig";
import type { Say } from "@/lib/words/words-in";
import styles from "./hero.module.css";

type Props = { clinic: string; city: string; say: Say<"condition"> };

export function Hero({ clinic, city, say }: Props) {
  return (
    <div className={styles.hero}>
      <Sprig className={styles.sprig} />
      <h1 className={styles.title}>{say("hero.title")}</h1>
      <p className={styles.lead}>{say("hero.lead", { clinic, city })}</p>
      <p className={styles.summary}>
        {say.rich("hero.summary", {
          strong: (words) => <strong>{words}</strong>,
          evidence: (words) => <a href="#evidence">{words}</a>,
        })}
      </p>
      <p>
        <a href="#emergency">{say("hero.emergency")}</a>
      </p>
    </div>
  );
}
