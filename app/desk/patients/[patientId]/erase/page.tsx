import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { clock } from "@/app/clock";
import sections from "@/app/desk/account/page.module.css";
import { FoundVisits } from "@/components/desk/find/found-visits";
import { ErasureForm } from "@/components/desk/patient/erasure-form";
import { SharingList } from "@/components/desk/patient/sharing-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { previewErasure } from "@/lib/desk/erase-patient";
import { goingWords, stayingWords } from "@/lib/format/erasure-words";
import { erasePatientAction } from "./actions";
import styles from "./page.module.css";

export const metadata: Metadata = { title: "Erase a person's data" };

type Props = { params: Promise<{ patientId: string }> };

/** What would go and what would stay, before it is done for good. */
export default async function ErasePage({ params }: Props) {
  const staff = await requireStaff("ADMIN");
  const [{ patientId }, { timeZone }] = await Promise.all([params, clinicFacts()]);
  const found = await previewErasure(staff, patientId, clock());
  if (!found) notFound();
  if (!("patient" in found)) redirect(`/desk/patients/${found.joinedIntoId}/erase` as Route);
  const { plan, counts, note, ...patient } = found.patient;
  const inTheWay = [...plan.ahead, ...plan.unsettled];
  const facts = { counts, kept: plan.kept.length, keptUntil: plan.keptUntil, hasNote: note !== "" };

  return (
    <main id="main-content">
      <PageHeader
        title="Erase this person’s data"
        above={patient.name}
        lead="For whoever asks for it. It cannot be undone: look closely whether it is the right person."
      />
      {inTheWay.length > 0 && (
        <div className={styles.first}>
          <Notice kind="warning" heading="Not yet: there are visits to see to first">
            <p>
              {plan.ahead.length > 0 && "Cancel what is still to come. "}
              {plan.unsettled.length > 0 &&
                "Of visits that are over, note whether they came: a treatment that was given has to be kept."}
            </p>
          </Notice>
          <FoundVisits visits={inTheWay} timeZone={timeZone} />
        </div>
      )}
      <div className={sections.sections}>
        <section className={sections.section} aria-labelledby="goes">
          <h2 id="goes">What goes</h2>
          <Lines lines={goingWords(facts)} />
        </section>
        <section className={sections.section} aria-labelledby="stays">
          <h2 id="stays">What stays</h2>
          <Lines lines={stayingWords(facts)} />
        </section>
        <section className={sections.section} aria-labelledby="erase">
          <h2 id="erase">Erase</h2>
          {inTheWay.length === 0 && patient.email && (
            <p>
              Write to <a href={`mailto:${patient.email}`}>{patient.email}</a> first: afterwards nobody here
              knows the address.
            </p>
          )}
          {inTheWay.length === 0 ? (
            <ErasureForm
              action={erasePatientAction}
              patientId={patient.patientId}
              version={patient.version}
            />
          ) : (
            <p>See to the visits above first.</p>
          )}
          <p>
            <a href={`/desk/patients/${patient.patientId}`}>Back, and erase nothing</a>
          </p>
        </section>
        {patient.sharing.length > 0 && (
          <div>
            <SharingList patientId={patient.patientId} others={patient.sharing} />
            <p>What belongs to them stays. Erase each on their own page.</p>
          </div>
        )}
      </div>
    </main>
  );
}

const Lines = ({ lines }: { lines: string[] }) => (
  <ul className={styles.lines}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
