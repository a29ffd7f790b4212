"use client";

import { useRef, useState, type KeyboardEvent } from "react";
import { shownHours, shownParts } from "@/lib/domain/painted-hours";
import { coverage, MOST_STRETCHES, painted, type Stretch } from "@/lib/domain/stretches";
import type { Week } from "@/lib/domain/week-versions";
import type { WeekWords } from "@/lib/format/hours-words";
import styles from "./week.module.css";

type Props = {
  week: Week;
  words: WeekWords;
  onDay: (weekday: number, day: Stretch[]) => void;
};
type Place = { weekday: number; row: number };

const STEPS: Record<string, [days: number, rows: number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** The week to paint on, by pointer or with arrow keys and the space bar. It only fills the fields below it. */
export function WeekPainter({ week, words, onDay }: Props) {
  const [shown] = useState(() => shownHours(week));
  const parts = shownParts(shown);
  const [here, setHere] = useState<Place>({ weekday: 1, row: Math.max(0, (540 - shown.first) / 30) });
  const [said, setSaid] = useState("");
  const brush = useRef<boolean | null>(null);
  const wasPainted = useRef(false);
  const table = useRef<HTMLTableElement>(null);

  const dayOf = ({ weekday }: Place) => week[weekday - 1] ?? [];
  const partOf = ({ row }: Place) => parts[row] as Stretch;
  const isOpenAt = (place: Place) => coverage(dayOf(place), partOf(place)) === "open";

  function paint(place: Place, isOpen: boolean) {
    const day = painted(dayOf(place), partOf(place), isOpen);
    if (day.length > MOST_STRETCHES) return setSaid("A day has room for three stretches.");
    onDay(place.weekday, day);
    setSaid(`${words.weekdays[place.weekday - 1]} ${timeOf(place)}: ${isOpen ? "open" : "closed"}`);
  }

  const timeOf = ({ row }: Place) => words.times[parts[row]?.opensAt ?? 0] ?? "";

  function go(event: KeyboardEvent) {
    if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      return paint(here, !isOpenAt(here));
    }
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = {
      weekday: Math.min(7, Math.max(1, here.weekday + step[0])),
      row: Math.min(parts.length - 1, Math.max(0, here.row + step[1])),
    };
    // With Shift the brush stays down.
    if (event.shiftKey) paint(next, isOpenAt(here));
    setHere(next);
    table.current?.querySelector<HTMLElement>(`[data-place="${next.weekday} ${next.row}"]`)?.focus();
  }

  return (
    <div className={styles.painter}>
      <p id="paint-hint" className={styles.hint}>
        Paint with the mouse, or go with the arrow keys and press the space bar. Shift with an arrow key
        paints on.
      </p>
      <table
        ref={table}
        role="grid"
        aria-label="The week to paint"
        aria-describedby="paint-hint"
        className={styles.grid}
        onPointerUp={() => (brush.current = null)}
        onPointerLeave={() => (brush.current = null)}
        onKeyDown={go}
      >
        <thead>
          <tr>
            <td />
            {words.weekdays.map((name) => (
              <th key={name} scope="col">
                <abbr title={name}>{name.slice(0, 3)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part, row) => (
            <tr key={part.opensAt}>
              <th scope="row" className={part.opensAt % 60 === 0 ? styles.hour : styles.half}>
                {part.opensAt % 60 === 0 ? words.times[part.opensAt] : ""}
                {part.opensAt % 60 !== 0 && (
                  <span className="visually-hidden">{words.times[part.opensAt]}</span>
                )}
              </th>
              {words.weekdays.map((name, index) => {
                const place = { weekday: index + 1, row };
                const state = coverage(dayOf(place), part);
                return (
                  <td
                    key={name}
                    role="gridcell"
                    data-place={`${place.weekday} ${row}`}
                    tabIndex={here.weekday === place.weekday && here.row === row ? 0 : -1}
                    aria-selected={state === "open"}
                    aria-label={`${name} ${words.times[part.opensAt]}, ${state}`}
                    className={styles[state]}
                    onFocus={() => setHere(place)}
                    onPointerDown={({ pointerType }) => {
                      if (pointerType === "touch") return; // a finger scrolls; its tap is a click
                      brush.current = !isOpenAt(place);
                      wasPainted.current = true;
                      paint(place, brush.current);
                    }}
                    onPointerEnter={() => brush.current !== null && paint(place, brush.current)}
                    onClick={() => {
                      if (!wasPainted.current) paint(place, !isOpenAt(place));
                      wasPainted.current = false;
                    }}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}
