import type { DayView } from "@/lib/domain/day-view";
import { deskNoteWords } from "@/lib/format/desk-note-words";
import styles from "./page.module.css";

type Props = {
  view: DayView;
  isDateWrong: boolean;
  /** Of the address: what became of a change. */
  note: string | string[] | undefined;
};

/** What has to be said before the table is read. */
export function DayNotes({ view, isDateWrong, note }: Props) {
  const isClosed = view.practitioners.every(({ isOpen }) => !isOpen);
  const said = [
    deskNoteWords(note),
    isDateWrong && "The address asked for a day that does not exist. This is today.",
    ...view.notes,
    isClosed && view.notes.length === 0 && "Nobody works on this day.",
  ].filter((words) => typeof words === "string");
  if (said.length === 0) return null;
  return (
    <div className={styles.notes} role="status">
      {said.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}
