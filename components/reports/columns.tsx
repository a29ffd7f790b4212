import { scaleBand, scaleLinear } from "@visx/scale";
import { Bar, Line } from "@visx/shape";
import type { Chart } from "@/lib/domain/report-picture";
import { Hatching, hatched } from "./hatching";
import styles from "./reports.module.css";

const WIDTH = 360;
const HEIGHT = 190;
const TOP = 22;
const BOTTOM = 26;
/** More labels than this would touch one another. */
const LABELS = 8;

type Props = Omit<Extract<Chart, { kind: "columns" }>, "kind"> & { id: string };

/** Upright bars, the series of one on top of one another, with their sum over them while there is room. */
export function Columns({ series, columns, id }: Props) {
  const sums = columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const ground = HEIGHT - BOTTOM;
  const x = scaleBand({ domain: columns.map((_, place) => place), range: [0, WIDTH], padding: 0.22 });
  const y = scaleLinear({ domain: [0, Math.max(1, ...sums)], range: [0, ground - TOP] });
  const every = Math.ceil(columns.length / LABELS);
  const hasSums = columns.length <= 2 * LABELS;
  return (
    <>
      {series.length > 1 && <Legend series={series} id={id} />}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.drawing} aria-hidden="true">
        <Hatching id={id} />
        {columns.map(({ label, values, note }, place) => {
          const left = x(place) ?? 0;
          const middle = left + x.bandwidth() / 2;
          return (
            <g key={label + String(place)}>
              {values.map((value, index) => {
                const below = values.slice(0, index).reduce((sum, one) => sum + one, 0);
                const look = series[index]?.look ?? "full";
                return value === 0 ? null : (
                  <Bar
                    key={series[index]?.label}
                    x={left}
                    y={ground - y(below + value)}
                    width={x.bandwidth()}
                    height={y(value)}
                    className={styles[look] ?? ""}
                    {...hatched(look, id)}
                  />
                );
              })}
              {hasSums && (
                <text
                  className={styles.sum}
                  x={middle}
                  y={ground - y(sums[place] ?? 0) - 6}
                  textAnchor="middle"
                >
                  {note}
                </text>
              )}
              {place % every === 0 && (
                <text className={styles.label} x={middle} y={HEIGHT - 8} textAnchor="middle">
                  {label}
                </text>
              )}
            </g>
          );
        })}
        <Line className={styles.ground ?? ""} from={{ x: 0, y: ground }} to={{ x: WIDTH, y: ground }} />
      </svg>
    </>
  );
}

function Legend({ series, id }: Pick<Props, "series" | "id">) {
  return (
    <ul className={styles.legend}>
      {series.map(({ label, look }) => (
        <li key={label}>
          <svg viewBox="0 0 16 16" className={styles.swatch} aria-hidden="true">
            <Hatching id={`${id}-${look}`} />
            <Bar
              x={1}
              y={1}
              width={14}
              height={14}
              className={styles[look] ?? ""}
              {...hatched(look, `${id}-${look}`)}
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
