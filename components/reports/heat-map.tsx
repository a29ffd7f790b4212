import { scaleBand, scaleThreshold } from "@visx/scale";
import { Bar } from "@visx/shape";
import type { DiaryFullness } from "@/lib/domain/report-fullness";
import { weekdayName } from "@/lib/format/clinic-words";
import { hourName } from "@/lib/format/report-fullness-words";
import { percent } from "@/lib/format/report-words";
import styles from "./reports.module.css";

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const WIDTH = 360;
const LEFT = 52;
const TOP = 26;
const ROW = 27;
/** Four steps of one hue, each darker than the one before; the number stands in each field. */
const step = scaleThreshold<number, string>({
  domain: [0.005, 0.25, 0.5, 0.75],
  range: ["none", "some", "half", "much", "most"],
});

/** One diary's week, hours downwards. Drawn for the eye alone: sentence and table say the same. */
export function HeatMap({ name, hours, shown }: DiaryFullness & { shown: { first: number; last: number } }) {
  const rows = Array.from({ length: shown.last - shown.first + 1 }, (_, later) => shown.first + later);
  const height = TOP + rows.length * ROW;
  const x = scaleBand({ domain: WEEKDAYS, range: [LEFT, WIDTH], paddingInner: 0.06 });
  const y = scaleBand({ domain: rows, range: [TOP, height], paddingInner: 0.09 });
  const middle = x.bandwidth() / 2;
  return (
    <div>
      <p className={styles.whose}>{name}</p>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className={styles.drawing} aria-hidden="true">
        {WEEKDAYS.map((weekday) => (
          <text
            key={weekday}
            className={styles.label}
            x={(x(weekday) ?? 0) + middle}
            y={TOP - 9}
            textAnchor="middle"
          >
            {weekdayName(weekday).slice(0, 3)}
          </text>
        ))}
        {rows.map((hour) => (
          <text key={hour} className={styles.label} x={LEFT - 8} y={(y(hour) ?? 0) + 17} textAnchor="end">
            {hourName(hour)}
          </text>
        ))}
        {hours.map(({ weekday, hour, bookedMinutes, openMinutes }) => {
          const look = step(bookedMinutes / openMinutes);
          return (
            <g key={`${weekday} ${hour}`} className={styles[look]}>
              <Bar
                x={x(weekday) ?? 0}
                y={y(hour) ?? 0}
                width={x.bandwidth()}
                height={y.bandwidth()}
                rx={3}
                className={styles.field ?? ""}
              />
              <text
                className={styles.number}
                x={(x(weekday) ?? 0) + middle}
                y={(y(hour) ?? 0) + 17}
                textAnchor="middle"
              >
                {percent(bookedMinutes, openMinutes).replace("%", "")}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** All of a clinic's, with the same hours, so that they compare. */
export function HeatMaps({ maps }: { maps: DiaryFullness[] }) {
  const hours = maps.flatMap((map) => map.hours.map(({ hour }) => hour));
  const shown = { first: Math.min(...hours), last: Math.max(...hours) };
  return (
    <>
      <p className={styles.key}>
        Each field is an hour of a weekday, with how many of 100 open minutes are booked.
      </p>
      <div className={styles.maps}>
        {maps.map((map) => (
          <HeatMap key={map.name} {...map} shown={shown} />
        ))}
      </div>
    </>
  );
}
