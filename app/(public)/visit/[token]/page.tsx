import type { Metadata } from "next";
import { clock } from "@/app/clock";
import { MailState } from "@/components/booking/mail-state";
import { VisitPlace } from "@/components/booking/visit-place";
import { visitorRows } from "@/components/booking/visitor-rows";
import { WhoseVisit } from "@/components/booking/whose-visit";
import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { openVisit } from "./open-visit";
import { PrepareCard } from "./prepare-card";
import styles from "./page.module.css";
import { VisitAhead } from "./visit-ahead";
import { visitTitle } from "./visit-title";

export const metadata: Metadata = { title: "Your visit", robots: { index: false, follow: false } };

/** Where the link in every email leads: what is true of the visit now, as long as its record lives. */
export default async function VisitPage({ params, searchParams }: PageProps<"/visit/[token]">) {
  const { token } = await params;
  const { note } = await searchParams;
  const now = clock();
  const visit = await openVisit(token);
  const { clinic, practitioner, reference, startsAt, endsAt, status, byPhone, mail } = visit;
  const isCancelled = status === "CANCELLED";
  const isOver = isCancelled || status === "FULFILLED" || status === "NO_SHOW" || endsAt <= now;

  return (
    <main id="main-content">
      <PageHeader title={visitTitle(visit, now)} above={`Reference ${reference}`} />
      {note === "moved" && !isOver && (
        <Notice heading="Your visit has moved">
          <p>This is what holds now. We send you an email with a calendar entry that replaces the old one.</p>
        </Notice>
      )}
      {note === "changed" && (
        <Notice kind="warning" heading="Your visit has changed since you opened it">
          <p>This is what holds now. What you just sent was about the visit as it was before.</p>
        </Notice>
      )}
      <div className={styles.visit}>
        <DefinitionList
          rows={[
            ...visitorRows(visit),
            { term: "When", details: clinicDateTime(startsAt, clinic.timeZone) },
            { term: "Where", details: <VisitPlace clinic={clinic} isAtClinic={!byPhone} /> },
            { term: "With", details: practitioner.name },
          ]}
        />
        <PrepareCard token={token} visit={visit} />
        <p>
          <a href={`/api/bookings/${token}/calendar.ics`} className={styles.link}>
            {isCancelled ? "Take it out of your calendar" : "Put it in your calendar"}
          </a>
        </p>
        {isOver ? (
          <p>
            <ButtonLink href="/book" look="quiet">
              Book another visit
            </ButtonLink>{" "}
            or call us on <PhoneLink phone={clinic.phone} />.
          </p>
        ) : (
          <VisitAhead token={token} visit={visit} now={now} />
        )}
        {(mail || !isOver) && (
          <section aria-labelledby="email-state" className={styles.mail}>
            <h2 id="email-state" className={styles.heading}>
              Your email
            </h2>
            {mail && <MailState mail={mail} isCancelled={isCancelled} clinic={clinic} now={now} />}
            {!isOver && <WhoseVisit visit={visit} address={mail?.recipient ?? null} />}
          </section>
        )}
      </div>
    </main>
  );
}
