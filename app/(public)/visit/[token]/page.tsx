import type { Metadata } from "next";
import { clock } from "@/app/clock";
import { VisitPlace } from "@/components/booking/visit-place";
import { VisitWays } from "@/components/booking/visit-ways";
import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { dayAndTime } from "@/lib/format/free-days";
import { openVisit } from "./open-visit";
import { PrepareCard } from "./prepare-card";
import styles from "./page.module.css";
import { visitTitle } from "./visit-title";

export const metadata: Metadata = { title: "Your visit", robots: { index: false, follow: false } };

/** Where the link in every email leads: what is true of the visit now, as long as its record lives. */
export default async function VisitPage({ params, searchParams }: PageProps<"/visit/[token]">) {
  const { token } = await params;
  const { note } = await searchParams;
  const now = clock();
  const visit = await openVisit(token);
  const { clinic, practitioner, reference, startsAt, endsAt, status, byPhone, changeUntil } = visit;
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
      <div className={styles.visit}>
        <DefinitionList
          rows={[
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
          <VisitWays
            token={token}
            changeUntil={changeUntil === null ? null : dayAndTime(changeUntil, clinic.timeZone)}
            phone={clinic.phone}
          />
        )}
      </div>
    </main>
  );
}
