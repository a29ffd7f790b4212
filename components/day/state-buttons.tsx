import type { Route } from "next";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { DayVisit } from "@/lib/domain/day-view";
import { isChangeable, nextStates, type AttendanceStatus } from "@/lib/domain/visit-state";
import { stepWords } from "@/lib/format/visit-state-words";
import { StateMark } from "./state-mark";
import styles from "./state-buttons.module.css";

type Props = {
  visit: DayVisit;
  date: ClinicDate;
  setState: (form: FormData) => Promise<void>;
  shapes: readonly CardShape[];
};

/** narrow: others lie beside it. tall: from an hour. short: one line. */
export type CardShape = "narrow" | "tall" | "short";

/** The key that does the same while the card has focus. */
const KEYS: Partial<Record<AttendanceStatus, string>> = {
  ARRIVED: "a",
  IN_ROOM: "i",
  FULFILLED: "d",
  NO_SHOW: "n",
};

/** The usual next state with one click, everything else behind a small menu. */
export function StateButtons({ visit, date, setState, shapes }: Props) {
  const { bookingId, version, status, patientName } = visit;
  const [next, ...others] = nextStates(status);
  const isOver = status === "FULFILLED" || status === "NO_SHOW";
  const inMenu = isOver && next ? [next, ...others] : others;

  const button = (to: AttendanceStatus, className: string | undefined) => (
    <button
      key={to}
      name="status"
      value={to}
      className={className}
      aria-keyshortcuts={KEYS[to]}
      data-key={KEYS[to]}
    >
      <StateMark status={to} />
      <span className={styles.words}>{stepWords(status, to)}</span>
      <span className="visually-hidden">: {patientName}</span>
    </button>
  );

  return (
    <form action={setState} className={["form", ...shapes].map((shape) => styles[shape] ?? "").join(" ")}>
      <input type="hidden" name="bookingId" value={bookingId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="back" value={`/desk?date=${date}`} />
      {next && !isOver && button(next, styles.next)}
      <details className={styles.more} name="more">
        <summary className={styles.summary}>
          <span aria-hidden="true">⋯</span>
          <span className="visually-hidden">More for {patientName}</span>
        </summary>
        <div className={styles.menu}>
          {inMenu.map((to) => button(to, styles.item))}
          {isChangeable(status) && (
            <a href={`/desk/visits/${bookingId}/move` as Route} className={styles.item}>
              Move<span className="visually-hidden"> {patientName}</span>
            </a>
          )}
          <a href={`/desk/visits/${bookingId}` as Route} className={styles.item}>
            Open<span className="visually-hidden"> {patientName}</span>
          </a>
        </div>
      </details>
    </form>
  );
}
