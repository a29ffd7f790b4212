import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { clock } from "@/app/clock";
import { ChangeRule } from "@/components/booking/change-rule";
import { VisitPlace } from "@/components/booking/visit-place";
import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHeader } from "@/components/ui/page-header";
import { findVisit } from "@/lib/booking/show-visit";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { dayAndTime } from "@/lib/format/free-days";
import styles from "./page.module.css";

export const metadata: Metadata = {
  title: "Your visit",
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

/** Where the link in every email leads: what is true of the visit now, as long as its record lives. */
export default async function VisitPage({ params }: PageProps<"/visit/[token]">) {
  const { token } = await params;
  const now = clock();
  const visit = await findVisit(token, now);
  if (!visit) notFound();

  const { clinic, practitioner, reference, startsAt, endsAt, status, byPhone, changeUntil } = visit;
  const isCancelled = status === "CANCELLED";
  const isPast = endsAt <= now;
  const title = isCancelled
    ? "This visit was cancelled"
    : isPast
      ? "This visit is over"
      : "Your visit is booked";

  return (
    <main id="main-content">
      <PageHeader title={title} above={`Reference ${reference}`} />
      <div className={styles.visit}>
        <DefinitionList
          rows={[
            { term: "When", details: clinicDateTime(startsAt, clinic.timeZone) },
            { term: "Where", details: <VisitPlace clinic={clinic} isAtClinic={!byPhone} /> },
            { term: "With", details: practitioner.name },
          ]}
        />
        <p>
          <a href={`/api/bookings/${token}/calendar.ics`} className={styles.link}>
            {isCancelled ? "Take it out of your calendar" : "Put it in your calendar"}
          </a>
        </p>
        {isCancelled || isPast ? (
          <p>
            <ButtonLink href="/book" look="quiet">
              Book another visit
            </ButtonLink>{" "}
            or call us on <PhoneLink phone={clinic.phone} />.
          </p>
        ) : (
          <ChangeRule
            changeUntil={changeUntil === null ? null : dayAndTime(changeUntil, clinic.timeZone)}
            phone={clinic.phone}
          />
        )}
      </div>
    </main>
  );
}
