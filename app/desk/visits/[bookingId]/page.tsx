import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { clock } from "@/app/clock";
import { setStateAction } from "@/app/desk/actions";
import { undoAction } from "@/app/desk/undo/actions";
import { UndoList } from "@/components/desk/undo-list";
import { MailList } from "@/components/desk/visit/mail-list";
import { StateButtons } from "@/components/desk/visit/state-buttons";
import { TrailList } from "@/components/desk/visit/trail-list";
import styles from "@/components/desk/visit/visit.module.css";
import { VisitWays } from "@/components/desk/visit/visit-ways";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showTrailOfVisit, showVisit } from "@/lib/desk/show-visit";
import { listUndoSteps } from "@/lib/desk/undo-change";
import { clinicMoment } from "@/lib/format/clinic-words";
import { deskNoteWords } from "@/lib/format/desk-note-words";
import { STATE_WORDS } from "@/lib/format/visit-state-words";

import { PreparedSection } from "./prepared-section";
import { visitRows } from "./visit-rows";

export const metadata: Metadata = { title: "A visit" };

type Props = {
  params: Promise<{ bookingId: string }>;
  searchParams: Promise<{ note?: string | string[] }>;
};

export default async function VisitPage({ params, searchParams }: Props) {
  const staff = await requireStaff();
  const [{ bookingId }, { note }, { timeZone }] = await Promise.all([params, searchParams, clinicFacts()]);
  const visit = await showVisit(staff, bookingId);
  if (!visit) notFound();
  const [trail, steps] = await Promise.all([showTrailOfVisit(visit.bookingId), listUndoSteps(staff)]);
  const told = deskNoteWords(note);

  return (
    <main id="main-content">
      <PageHeader
        above={`${STATE_WORDS[visit.status]}, ${clinicMoment(visit.start, timeZone)}`}
        title={visit.patient.name}
      />
      {told && (
        <div className={styles.note}>
          <Notice heading={told}>{null}</Notice>
        </div>
      )}
      <UndoList
        steps={steps.filter((step) => step.bookingId === visit.bookingId)}
        timeZone={timeZone}
        undo={undoAction}
        back={`/desk/visits/${visit.bookingId}`}
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <section className={styles.section} aria-label="The visit">
            <StateButtons
              bookingId={visit.bookingId}
              version={visit.version}
              status={visit.status}
              setState={setStateAction}
            />
            <VisitWays bookingId={visit.bookingId} status={visit.status} patientId={visit.patient.id} />
            <DefinitionList rows={visitRows(visit, trail, timeZone)} />
          </section>
        </div>
        <div className={styles.column}>
          <PreparedSection bookingId={visit.bookingId} staff={staff} />
          <section className={styles.section} aria-labelledby="mails">
            <h2 id="mails">Mails about it</h2>
            {visit.messages.length === 0 && <p>None.</p>}
            <MailList mails={visit.messages} phone={visit.phone} timeZone={timeZone} now={clock()} />
          </section>
          <section className={styles.section} aria-labelledby="trail">
            <h2 id="trail">What was done</h2>
            <TrailList {...trail} timeZone={timeZone} />
          </section>
        </div>
      </div>
    </main>
  );
}
