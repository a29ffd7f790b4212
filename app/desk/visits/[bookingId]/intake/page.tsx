import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { intakeRows } from "./intake-rows";
import styles from "./page.module.css";
import { BodyFigure } from "@/components/intake/body-figure";
import { FlagList } from "@/components/intake/flag-list";
import { ButtonLink } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { READS_INTAKES, showIntake } from "@/lib/desk/show-intake";
import { clinicMoment } from "@/lib/format/clinic-words";
import { USUAL } from "@/lib/words/languages";
import { sentencesIn } from "@/lib/words/words-in";

export const metadata: Metadata = { title: "Before the visit" };

type Props = { params: Promise<{ bookingId: string }> };

/** What the patient has said before the visit: what to be careful about first, then all of it. */
export default async function IntakePage({ params }: Props) {
  const staff = await requireStaff(...READS_INTAKES);
  const [{ bookingId }, { timeZone }] = await Promise.all([params, clinicFacts()]);
  const shown = await showIntake(staff, bookingId);
  if (!shown) notFound();
  const { visit, intake, flags } = shown;
  const where = intake?.record.given.where;

  return (
    <main id="main-content">
      <PageHeader
        above={`Before the visit, ${clinicMoment(visit.start, timeZone)}`}
        title={visit.patient.name}
      />
      {intake === null ? (
        <p>Nothing has been answered yet.</p>
      ) : (
        <div className={styles.columns}>
          <section aria-labelledby="flags" className={styles.flags}>
            <h2 id="flags">Before you begin</h2>
            <FlagList flags={flags} />
          </section>
          <section aria-labelledby="answers" className={styles.section}>
            <h2 id="answers">What was answered</h2>
            <DefinitionList rows={intakeRows(intake, timeZone)} />
          </section>
          {where && (
            <section aria-labelledby="figure" className={styles.figure}>
              <h2 id="figure">Where it hurts</h2>
              <div className={styles.figures}>
                {(["back", "front"] as const).map((view) => (
                  <BodyFigure
                    key={view}
                    view={view}
                    chosen={where.regions}
                    drawing={where.drawing}
                    words={sentencesIn(USUAL, "intakeBody")}
                  />
                ))}
              </div>
            </section>
          )}
        </div>
      )}
      <p>
        <ButtonLink href={`/desk/visits/${visit.bookingId}`} look="quiet">
          To the visit
        </ButtonLink>
      </p>
    </main>
  );
}
