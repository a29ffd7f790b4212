import { scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";
import type { Chart } from "@/lib/domain/report-picture";
import styles from "./reports.module.css";

const WIDTH = 360;
const ROW = 46;

/** Bars that lie, each under its words: long words need no slanting then. */
export function Bars({ bars }: Omit<Extract<Chart, { kind: "bars" }>, "kind">) {
  const x = scaleLinear({ domain: [0, Math.max(1, ...bars.map(({ value }) => value))], range: [0, WIDTH] });
  return (
    <svg viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`} className={styles.drawing} aria-hidden="true">
      {bars.map(({ label, value, note }, row) => (
        <g key={label}>
          <text className={styles.word} x={0} y={row * ROW + 15}>
            {label}
          </text>
          <text className={styles.sum} x={WIDTH} y={row * ROW + 15} textAnchor="end">
            {note}
          </text>
          <Bar x={0} y={row * ROW + 22} width={WIDTH} height={12} rx={2} className={styles.track ?? ""} />
          <Bar x={0} y={row * ROW + 22} width={x(value)} height={12} rx={2} className={styles.full ?? ""} />
        </g>
      ))}
    </svg>
  );
}
