import type { VisitStatus } from "@/lib/domain/visit-state";
import styles from "./state-mark.module.css";

/** A shape for each state, so that nobody needs to see the colour. */
const SHAPES: Record<VisitStatus, React.ReactNode> = {
  BOOKED: <circle cx="8" cy="8" r="6" fill="none" />,
  ARRIVED: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" />
      <path d="M8 2a6 6 0 0 1 0 12z" stroke="none" />
    </>
  ),
  IN_ROOM: <circle cx="8" cy="8" r="6.5" />,
  FULFILLED: <path d="m2.5 8.5 3.5 4 7.5-9" fill="none" />,
  NO_SHOW: <path d="m3 3 10 10M13 3 3 13" fill="none" />,
  CANCELLED: <path d="M2.5 8h11" fill="none" />,
};

/** The shape alone; the word stands beside it. */
export function StateMark({ status }: { status: VisitStatus }) {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[status]}
    </svg>
  );
}
