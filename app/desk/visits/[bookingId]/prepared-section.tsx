import { ButtonLink } from "@/components/ui/button";
import styles from "@/components/desk/visit/visit.module.css";
import { isPrepared, READS_INTAKES, type Prepared } from "@/lib/desk/show-intake";
import type { Staff } from "@/lib/domain/staff";

type Props = { bookingId: string; staff: Staff };

const WORDS: Record<Prepared, string> = {
  yes: "Yes: all questions are done.",
  begun: "Begun, not finished.",
  no: "Not yet.",
};

/** How far the patient's preparing is, for everyone; the way to the answers for those who may read them. */
export async function PreparedSection({ bookingId, staff }: Props) {
  const prepared = await isPrepared(bookingId);
  const mayRead = READS_INTAKES.some((role) => role === staff.role);

  return (
    <section className={styles.section} aria-labelledby="prepared">
      <h2 id="prepared">Prepared</h2>
      <p>{WORDS[prepared]}</p>
      {prepared !== "no" && mayRead && (
        <p>
          <ButtonLink href={`/desk/visits/${bookingId}/intake`} look="secondary">
            Read the answers
          </ButtonLink>
        </p>
      )}
      {prepared !== "no" && !mayRead && (
        <p className={styles.soft}>Practitioners and administrators can read the answers.</p>
      )}
    </section>
  );
}
