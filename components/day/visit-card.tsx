import type { Route } from "next";
import { isoAt, type ClinicDate } from "@/lib/domain/clinic-time";
import type { Place } from "@/lib/domain/day-grid";
import type { DayVisit } from "@/lib/domain/day-view";
import { MINUTE } from "@/lib/domain/interval";
import { isChangeable } from "@/lib/domain/visit-state";
import { clinicTime } from "@/lib/format/clinic-words";
import { STATE_WORDS } from "@/lib/format/visit-state-words";
import { laid } from "./laid";
import { MinutesSince } from "./minutes-since";
import { StateButtons, type CardShape } from "./state-buttons";
import { StateMark } from "./state-mark";
import styles from "./visit-card.module.css";

type Props = {
  visit: DayVisit;
  place: Place;
  date: ClinicDate;
  timeZone: string;
  setState: (form: FormData) => Promise<void>;
};

/** A visit over its time. The name leads to it; scripts find what it is by its data (see day-hands.tsx). */
export function VisitCard({ visit, place, date, timeZone, setState }: Props) {
  const { bookingId, status, patientName, phases, since } = visit;
  const name = `name-${bookingId}`;
  const facts = `facts-${bookingId}`;
  const shapes = shapesOf(place);

  return (
    <div
      role="group"
      aria-labelledby={name}
      className={[styles.card, ...shapes.map((shape) => styles[shape]), styles[status], laid(place)]
        .filter(Boolean)
        .join(" ")}
      data-visit={bookingId}
      data-start={isoAt(visit.start, timeZone)}
      data-minutes={(visit.end - visit.start) / MINUTE}
      data-practitioner={visit.practitioner}
      data-movable={isChangeable(status) || undefined}
    >
      {phases.map(({ startMinute, endMinute }) => (
        <span
          key={startMinute}
          className={`${styles.phase} ${laid({ after: startMinute, minutes: endMinute - startMinute })}`}
          aria-hidden="true"
        />
      ))}
      <div className={styles.inner}>
        <a
          href={`/desk/visits/${bookingId}` as Route}
          id={name}
          className={styles.name}
          aria-describedby={facts}
          data-card
          draggable={false}
        >
          {patientName}
        </a>
        <p id={facts} className={styles.facts}>
          <strong className={styles.state}>
            <StateMark status={status} /> {STATE_WORDS[status]}
            {since !== null && <MinutesSince key={since} since={since} />}
          </strong>{" "}
          <Said said={visit.said} />{" "}
          <span className={styles.times}>
            {clinicTime(visit.start, timeZone)}
            <span className="visually-hidden"> to {clinicTime(visit.end, timeZone)}</span>
          </span>{" "}
          <span>{visit.treatment}</span> {visit.roomName && <span>{visit.roomName}</span>}{" "}
          <Marks visit={visit} />
        </p>
        <StateButtons {...{ visit, date, setState, shapes }} />
      </div>
      {isChangeable(status) && <span className={styles.lowerEdge} data-lower-edge aria-hidden="true" />}
    </div>
  );
}

/**
 * What there is room for, as far as the server knows it. Container queries would know better, but in Chromium 156 the
 * contents of a card that changes go missing with them.
 */
function shapesOf({ minutes, lanes }: Place): CardShape[] {
  const shapes: [CardShape, boolean][] = [
    ["narrow", lanes > 1],
    ["tall", minutes >= 60],
    ["short", minutes < 30],
  ];
  return shapes.filter(([, isSo]) => isSo).map(([shape]) => shape);
}

/** What the patient has said, beside the state: a low card shows it too. */
function Said({ said }: Pick<DayVisit, "said">) {
  if (said === null) return null;
  return said === "coming" ? (
    <span className={styles.mark}>✓ Coming</span>
  ) : (
    <span className={styles.alarm}>✕ Cannot come</span>
  );
}

/** What somebody has to know at a glance. */
function Marks({ visit: { squeezedIn, hasFailedMail } }: { visit: DayVisit }) {
  return (
    <>
      {hasFailedMail && <span className={styles.alarm}>✉ Mail did not arrive</span>}{" "}
      {squeezedIn && <span className={styles.mark}>Squeezed in</span>}
    </>
  );
}
