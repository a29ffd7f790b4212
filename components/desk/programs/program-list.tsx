import styles from "@/components/desk/list.module.css";
import { Button } from "@/components/ui/button";
import own from "./programs.module.css";

export type Program = {
  id: string;
  name: string;
  /** What there is to know about it, each on a line. */
  facts: string[];
  ways: { change: string; words: string }[];
};

type Props = {
  programs: Program[];
  /** What to say when there are none. */
  none: string;
  change: (form: FormData) => Promise<void>;
};

/** What other programs were let into, and what can be done about each. */
export function ProgramList({ programs, none, change }: Props) {
  if (programs.length === 0) return <p className={own.none}>{none}</p>;
  return (
    <ul className={styles.list}>
      {programs.map(({ id, name, facts, ways }) => (
        <li key={id} className={styles.item}>
          <span className={styles.what}>
            <strong>{name}</strong>
            {facts.map((fact) => (
              <span key={fact} className={styles.more}>
                {fact}
              </span>
            ))}
          </span>
          <form action={change} className={styles.ways}>
            <input type="hidden" name="id" value={id} />
            {ways.map(({ change: value, words }) => (
              <Button key={value} name="change" value={value} look="quiet">
                {words}
                <span className="visually-hidden"> ({name})</span>
              </Button>
            ))}
          </form>
        </li>
      ))}
    </ul>
  );
}
