import { Notice } from "@/components/ui/notice";
import styles from "./catalogue.module.css";

const NOTES: Record<string, string> = {
  saved: "Saved. It holds from now on.",
  retired: "Retired. Visits that are booked stay booked.",
  back: "Back in use.",
  picture: "The picture is in place.",
  tried: "The test mail is on its way to you.",
  "no-picture": "The picture is gone.",
};

/** @param note of the address, whatever stands there */
export function CatalogueNotes({ note, isKept = false }: { note?: unknown; isKept?: boolean }) {
  const asked = typeof note === "string" && Object.hasOwn(NOTES, note) ? NOTES[note] : undefined;
  const told = isKept ? "What you typed is in the form again. It was not sent yet." : asked;
  if (!told) return null;
  return (
    <div className={styles.notes}>
      <Notice heading={told}>{null}</Notice>
    </div>
  );
}
