import { chosenStart } from "@/lib/booking/chosen-start";
import type { ShownVisit } from "@/lib/desk/show-visit";
import { dateAt, isClinicDate, type ClinicDate } from "@/lib/domain/clinic-time";
import { MINUTE, type Instant } from "@/lib/domain/interval";
import { instantAt, minutesOfClock } from "@/lib/domain/wall-clock";

export type MoveQuery = Record<string, string | string[] | undefined>;

export type AskedMove = {
  /** Null: none was asked for yet, or it could not be read. */
  start: Instant | null;
  date: ClinicDate;
  practitioner: { slug: string; name: string };
  /** Null: any that is free. */
  room: { id: string; name: string } | null;
  minutes: number;
  /** What could not be read, by field. */
  faults: Record<string, string>;
  /** What stands in those fields. */
  typed: Record<string, string>;
};

/** Days are asked of the calendar one by one; far-off years are refused before. */
const YEAR = /^2[01]/;
const LONGEST = 480;
const LONGEST_TEXT = 40;

/** Where a visit shall go, as the address says it; what is left out stays as it is. */
export function askedMove(query: MoveQuery, visit: ShownVisit, zone: string): AskedMove {
  const faults: Record<string, string> = {};
  const typed: Record<string, string> = {};
  const given = (name: string): string | undefined => {
    const value = query[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const read = <Value>(
    name: string,
    words: string,
    find: (text: string) => Value | null | undefined,
  ): Value | null => {
    const text = given(name);
    if (text === undefined) return null;
    const found = find(text) ?? null;
    if (found === null) {
      faults[name] = words;
      typed[name] = text.slice(0, LONGEST_TEXT);
    }
    return found;
  };

  const { practitioners, rooms } = visit.treatment;
  const practitioner = read("practitioner", "Choose somebody who gives this treatment.", (text) =>
    practitioners.find(({ slug }) => slug === text),
  );
  const room = read("room", "Choose a room in which this treatment is given.", (text) =>
    rooms.find(({ id }) => id === text),
  );
  const minutes = read("minutes", `Give whole minutes, from 5 to ${LONGEST}.`, minutesOf);
  const day = read("date", "Give a date that exists.", (text) =>
    isClinicDate(text) && YEAR.test(text) ? text : null,
  );
  const clock = read("time", "Give a time, like 14:30.", minutesOfClock);
  const start = read("start", "That time cannot be read. Choose one here.", chosenStart);
  const date = day ?? dateAt(start ?? visit.start, zone);
  const shown = clock === null ? null : instantAt(date, clock, zone);
  if (clock !== null && shown === null)
    faults["time"] = "The clocks change: there is no such time on that day.";

  return {
    start: shown ?? start,
    date,
    practitioner: practitioner ?? visit.practitioner,
    room,
    minutes: minutes ?? (visit.end - visit.start) / MINUTE,
    faults,
    typed,
  };
}

function minutesOf(text: string): number | null {
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return 5 <= minutes && minutes <= LONGEST ? minutes : null;
}
