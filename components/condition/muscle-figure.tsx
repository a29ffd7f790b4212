import { Body, Nerve } from "./body";
import styles from "./muscle-figure.module.css";
import { muscles } from "./muscles";

const numbered = muscles.map((muscle, position) => ({ ...muscle, number: position + 1 }));
/** Painted before the nerve; the others lie over it. */
const beneathTheNerve = ["iliopsoas", "quadratus-lumborum", "hamstrings"];
const beneath = numbered.filter(({ slug }) => beneathTheNerve.includes(slug)).reverse();
const above = numbered.filter(({ slug }) => !beneathTheNerve.includes(slug)).reverse();

/**
 * Every muscle is a label of its radio in the list, so a click on it chooses it, without a script.
 * Hidden from assistive technology: the list says it all.
 */
export function MuscleFigure({ nerve }: { nerve: string }) {
  return (
    <div className={styles.figure} aria-hidden="true">
      <div className={styles.stack}>
        <Body />
        {beneath.map((muscle) => (
          <Layer key={muscle.slug} {...muscle} />
        ))}
        <Nerve name={nerve} />
        {above.map((muscle) => (
          <Layer key={muscle.slug} {...muscle} />
        ))}
      </div>
    </div>
  );
}

function Layer({ slug, shape, fibres, x, y, number }: (typeof numbered)[number]) {
  return (
    <label htmlFor={`muscle-${slug}`} className={styles.layer} data-muscle={slug}>
      <svg viewBox="44 0 312 610">
        <path className={styles.shape} d={shape} />
        <path className={styles.fibres} d={fibres} />
        <circle className={styles.tag} cx={x} cy={y} r="11" />
        <text x={x} y={y + 5}>
          {number}
        </text>
      </svg>
    </label>
  );
}
