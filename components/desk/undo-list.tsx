import { Button } from "@/components/ui/button";
import type { Instant } from "@/lib/domain/interval";
import { clinicTime } from "@/lib/format/clinic-words";
import { undoWords } from "@/lib/format/undo-words";
import styles from "./undo-list.module.css";

type Props = {
  /** Newest first. */
  steps: { undoId: string; action: string; patientName: string | null; until: Instant }[];
  timeZone: string;
  undo: (form: FormData) => Promise<void>;
  /** The page to come back to. */
  back: string;
};

/** One's own changes that can still be taken back. Nothing is shown when there is none. */
export function UndoList({ steps, timeZone, undo, back }: Props) {
  if (steps.length === 0) return null;
  return (
    <section className={styles.bar} aria-label="What you changed just now">
      {steps.map((step) => (
        <form key={step.undoId} action={undo} className={styles.step}>
          <input type="hidden" name="undoId" value={step.undoId} />
          <input type="hidden" name="back" value={back} />
          <span>
            {undoWords(step)}
            <span className={styles.until}> You can undo it until {clinicTime(step.until, timeZone)}.</span>
          </span>
          <Button look="quiet">
            Undo<span className="visually-hidden"> “{undoWords(step)}”</span>
          </Button>
        </form>
      ))}
    </section>
  );
}
