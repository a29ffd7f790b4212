import { shareOf, type DiaryFullness } from "@/lib/domain/report-fullness";
import type { Picture } from "@/lib/domain/report-picture";
import { weekdayName } from "./clinic-words";
import { percent } from "./report-words";

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** "9 AM", for the hour that begins then. */
export const hourName = (hour: number): string => `${hour % 12 || 12} ${hour < 12 ? "AM" : "PM"}`;

/** How full each practitioner and room is, by weekday and hour. */
export function fullnessPicture(diaries: readonly DiaryFullness[]): Picture {
  const open = diaries.filter(({ hours }) => hours.length > 0);
  const isBooked = open.some(({ hours }) => hours.some(({ bookedMinutes }) => bookedMinutes > 0));
  return {
    ...{ name: "fullness", title: "How full the week is" },
    counted:
      "Booked minutes of open minutes. Open is what the opening hours say, without blocked time. A practitioner is free while needles rest; a room is not, until it is made ready. More than 100% only where visits were squeezed in.",
    summary:
      open.length === 0
        ? "Nobody is in on these days."
        : isBooked
          ? fullest(open)
          : "Nothing is booked on these days.",
    chart: isBooked ? { kind: "heat", maps: open } : null,
    table: {
      heads: ["Whose", "Weekday", "From", "Booked minutes", "Open minutes", "Full"],
      rows: open.flatMap(({ name, hours }) =>
        hours.map(({ weekday, hour, bookedMinutes, openMinutes }) => [
          ...[name, weekdayName(weekday), hourName(hour), Math.round(bookedMinutes), Math.round(openMinutes)],
          percent(bookedMinutes, openMinutes),
        ]),
      ),
    },
  };
}

function fullest(diaries: readonly DiaryFullness[]): string {
  const practitioners = diaries.filter(({ isRoom }) => !isRoom);
  const hours = (practitioners.length > 0 ? practitioners : diaries).flatMap((diary) => diary.hours);
  const [day] = WEEKDAYS.map((weekday) => ({
    weekday,
    share: shareOf(hours.filter((one) => one.weekday === weekday)),
  }))
    .filter((one): one is { weekday: number; share: number } => one.share !== null)
    .sort((a, b) => b.share - a.share);
  const [whose] = diaries
    .map(({ name, hours: own }) => ({ name, share: shareOf(own) ?? 0 }))
    .sort((a, b) => b.share - a.share);
  if (!day || !whose) return "Nobody is in on these days.";
  const who = practitioners.length > 0 ? "the practitioners' open time" : "the open time";
  return `${weekdayName(day.weekday)}s are fullest: ${percent(day.share, 1)} of ${who} is booked. Of all, ${whose.name} is fullest, with ${percent(whose.share, 1)}.`;
}
