import { UndoList } from "@/components/desk/undo-list";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { listUndoSteps } from "@/lib/desk/undo-change";
import type { Staff } from "@/lib/domain/staff";
import styles from "./page.module.css";
import { undoAction } from "./undo/actions";

/** What whoever is looking can undo, always in sight. @param back path and query of the page it stands on */
export async function UndoSteps({ staff, back }: { staff: Staff; back: string }) {
  const [steps, { timeZone }] = await Promise.all([listUndoSteps(staff), clinicFacts()]);
  if (steps.length === 0) return null;
  return (
    <div className={styles.undo}>
      <UndoList steps={steps} timeZone={timeZone} undo={undoAction} back={back} />
    </div>
  );
}
