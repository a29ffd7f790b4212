import { Button } from "@/components/ui/button";
import type { Instant } from "@/lib/domain/interval";
import { clinicDateTime } from "@/lib/format/clinic-words";
import styles from "./list.module.css";

type Props = {
  sessions: { id: string; browser: string; lastSeenAt: Instant; isThisOne: boolean }[];
  now: Instant;
  timeZone: string;
  end: (form: FormData) => Promise<void>;
  endAll: (form: FormData) => Promise<void>;
};

const A_MOMENT = 60_000;

/** Every browser one is signed in with, and the way to end each. */
export function SessionList({ sessions, now, timeZone, end, endAll }: Props) {
  const lastSeen = (at: Instant) =>
    now - at < A_MOMENT ? "In use now" : `Last used ${clinicDateTime(at, timeZone)}`;

  return (
    <>
      <ul className={styles.list}>
        {sessions.map(({ id, browser, lastSeenAt, isThisOne }) => (
          <li key={id} className={styles.item}>
            <span className={styles.what}>
              <strong>{browser}</strong>
              <span className={styles.more}>{isThisOne ? "This browser" : lastSeen(lastSeenAt)}</span>
            </span>
            {!isThisOne && (
              <form action={end}>
                <input type="hidden" name="session" value={id} />
                <Button look="quiet">
                  Sign out<span className="visually-hidden"> {browser}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form action={endAll}>
        <Button look="secondary">Sign out everywhere</Button>
      </form>
    </>
  );
}
