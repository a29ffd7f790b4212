import { MIDNIGHT } from "./closed-time";
import { MOST_STRETCHES, type Stretch, type TypedStretch } from "./stretches";
import { minutesOfClock } from "./wall-clock";
import { WEEKDAYS, type Week } from "./week-versions";

/** What stands in the fields of a form, by name. */
export type Fields = Readonly<Record<string, string | undefined>>;

export const STRETCHES = Array.from({ length: MOST_STRETCHES }, (_, index) => index + 1);

/** "day-1": where faults of a whole day are told. 1 is Monday. */
export const dayName = (weekday: number): string => `day-${weekday}`;
export const edgeName = (weekday: number, edge: "from" | "until", nth: number): string =>
  `${dayName(weekday)}-${edge}-${nth}`;

/** What was typed for one day. */
export const typedDay = (fields: Fields, weekday: number): TypedStretch[] =>
  STRETCHES.map((nth) => {
    const closesAt = minuteOf(fields[edgeName(weekday, "until", nth)]);
    return {
      opensAt: minuteOf(fields[edgeName(weekday, "from", nth)]),
      // A time field cannot say 24:00.
      closesAt: closesAt === 0 ? MIDNIGHT : closesAt,
    };
  });

/** One day as its fields hold it. */
export const dayFields = (weekday: number, day: readonly Stretch[]): Record<string, string> =>
  Object.fromEntries(
    STRETCHES.flatMap((nth) => {
      const stretch = day[nth - 1];
      return [
        [edgeName(weekday, "from", nth), stretch ? clockText(stretch.opensAt) : ""],
        [edgeName(weekday, "until", nth), stretch ? clockText(stretch.closesAt) : ""],
      ];
    }),
  );

export const weekFields = (week: Week): Record<string, string> =>
  Object.assign({}, ...WEEKDAYS.map((weekday) => dayFields(weekday, week[weekday - 1] ?? []))) as Record<
    string,
    string
  >;

/** The fields after Monday was copied to the days until another one, inclusive. */
export function copiedMonday(fields: Fields, untilWeekday: number): Record<string, string> {
  const days = WEEKDAYS.filter((weekday) => 1 < weekday && weekday <= untilWeekday);
  return Object.fromEntries(
    days.flatMap((weekday) =>
      STRETCHES.flatMap((nth) =>
        (["from", "until"] as const).map((edge) => [
          edgeName(weekday, edge, nth),
          fields[edgeName(1, edge, nth)] ?? "",
        ]),
      ),
    ),
  );
}

const minuteOf = (text = ""): number | null => (text === "" ? null : (minutesOfClock(text) ?? NaN));
const clockText = (minute: number): string =>
  [Math.floor(minute / 60) % 24, minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
