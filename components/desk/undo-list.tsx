import type { Instant } from "@/lib/domain/interval";
import { clinicTime } from "@/lib/format/clinic-words";
import { undoWords } from "@/lib/format/undo-words";
import { UndoKey } from "./undo-key";
import styles from "./undo-list.module.css";

type Step = { undoId: string; action: string; patientName: string | null; until: Instant };

type Props = {
  /** Newest first. */
  steps: Step[];
  timeZone: string;
  undo: (form: FormData) => Promise<void>;
  /** The page to come back to. */
  back: string;
};

/** One's own changes that can still be taken back, the newest in sight. Nothing is shown when there is none. */
export function UndoList({ steps, timeZone, undo, back }: Props) {
  const [newest, ...older] = steps;
  if (!newest) return null;
  const form = (step: Step) => (
    <form key={step.undoId} action={undo} className={styles.step}>
      <input type="hidden" name="undoId" value={step.undoId} />
      <input type="hidden" name="back" value={back} />
      <strong>{undoWords(step)}</strong>
      <button className={styles.undo} data-undo>
        Undo<span className="visually-hidden"> “{undoWords(step)}”</span>
      </button>
      <span className={styles.until}>You can undo it until {clinicTime(step.until, timeZone)}.</span>
    </form>
  );

  return (
    <section className={styles.bar} aria-label="What you changed just now">
      {form(newest)}
      <UndoKey />
      {older.length > 0 && (
        <details className={styles.older}>
          <summary>{older.length} more</summary>
          {older.map(form)}
        </details>
      )}
    </section>
  );
}
