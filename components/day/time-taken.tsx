import type { Route } from "next";
import { isoAt } from "@/lib/domain/clinic-time";
import type { Place } from "@/lib/domain/day-grid";
import type { DayThing } from "@/lib/domain/day-view";
import { blockTitle } from "@/lib/format/block-words";
import { clinicTime } from "@/lib/format/clinic-words";
import styles from "./time-taken.module.css";
import { laid } from "./laid";

type Props = {
  thing: Exclude<DayThing, { kind: "visit" }>;
  place: Place;
  timeZone: string;
  /** Slug. Null: it is a room's. */
  practitioner: string | null;
};

/** A hold or a block, with its words. */
export function TimeTaken({ thing, place, timeZone, practitioner }: Props) {
  const words =
    thing.kind === "hold"
      ? `Held until ${clinicTime(thing.heldUntil, timeZone)}`
      : blockTitle({ kind: thing.block, note: thing.note });
  const until = <span className="visually-hidden">, until {clinicTime(thing.end, timeZone)}</span>;
  const why = `/desk/why?${new URLSearchParams({ practitioner: practitioner ?? "", start: isoAt(thing.start, timeZone) })}`;

  return (
    <p className={`${styles.taken} ${styles[thing.kind]} ${laid(place)}`}>
      {practitioner === null ? (
        words
      ) : (
        <a href={(thing.kind === "block" ? `/desk/blocks/${thing.id}` : why) as Route}>{words}</a>
      )}
      {until}
    </p>
  );
}
