import { FieldError } from "@/components/ui/field-error";
import type { Sentences } from "@/lib/words/words-in";
import styles from "./pain-scale.module.css";

const SCORES = Array.from({ length: 11 }, (_, score) => String(score));

type Props = {
  legend: string;
  name: string;
  chosen: string | undefined;
  error: string | undefined;
  words: Sentences<"intakeForm">["scale"];
};

/** From 0 to 10, each number big enough for a thumb; in two rows where a row is too narrow for that. */
export function PainScale({ legend, name, chosen, error, words }: Props) {
  const described = [`${name}-ends`, error && `${name}-error`].filter(Boolean).join(" ");

  return (
    <fieldset className={error ? styles.faulty : styles.scale} aria-describedby={described}>
      <legend className={styles.legend}>{legend}</legend>
      <FieldError name={name} text={error} />
      <div className={styles.scores}>
        {SCORES.map((score) => (
          <label key={score} className={styles.score}>
            <input
              type="radio"
              id={score === "0" ? name : `${name}-${score}`}
              name={name}
              value={score}
              defaultChecked={score === chosen}
            />
            <span>{score}</span>
          </label>
        ))}
      </div>
      <p id={`${name}-ends`} className={styles.ends}>
        <span>{words.none}</span> <span>{words.most}</span>
      </p>
    </fieldset>
  );
}
