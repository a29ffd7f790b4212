import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { clock } from "@/app/clock";
import { browserSecret } from "@/app/(public)/book/browser";
import { stepPath } from "@/app/(public)/book/step-path";
import { HeadingFocus } from "@/components/booking/heading-focus";
import { MailState } from "@/components/booking/mail-state";
import { VisitPlace } from "@/components/booking/visit-place";
import { visitorRows } from "@/components/booking/visitor-rows";
import { WhatToBring } from "@/components/booking/what-to-bring";
import { WhoseVisit } from "@/components/booking/whose-visit";
import { Emergency } from "@/components/condition/emergency";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHeader } from "@/components/ui/page-header";
import { findDraft } from "@/lib/booking/find-draft";
import { showConfirmation } from "@/lib/booking/show-confirmation";
import { nextStep } from "@/lib/domain/booking-journey";
import { dayAndTime } from "@/lib/format/free-days";
import styles from "./page.module.css";

export const metadata: Metadata = { title: "Your visit is booked", referrer: "no-referrer" };

export default async function ConfirmedPage({ params }: PageProps<"/book/[draftId]/confirmed">) {
  const now = clock();
  const draft = await findDraft((await params).draftId, await browserSecret(), now);
  if (!draft) notFound();
  const visit = await showConfirmation(draft, now);
  if (!visit) redirect(stepPath(draft.id, nextStep(draft)));

  const { clinic, mail, practitioner, reference, startsAt, status, token, byPhone } = visit;
  const isCancelled = status === "CANCELLED";
  const manageHref = `/visit/${token}`;

  return (
    <div className={styles.page}>
      <HeadingFocus />
      <PageHeader title={isCancelled ? "This visit was cancelled" : "Your visit is booked"} />
      <div className={styles.columns}>
        <div className={styles.ticket}>
          <p className={styles.referenceLabel}>Your reference</p>
          <p className={styles.reference}>{reference}</p>
          <DefinitionList
            rows={[
              ...visitorRows(visit),
              { term: "When", details: dayAndTime(startsAt, clinic.timeZone) },
              { term: "Where", details: <VisitPlace clinic={clinic} isAtClinic={!byPhone} /> },
              { term: "With", details: practitioner.name },
            ]}
          />
          <p className={styles.links}>
            <a href={`/api/bookings/${token}/calendar.ics`}>Put it in your calendar</a>
            <a href={manageHref}>See your visit at any time</a>
          </p>
        </div>
        <div className={styles.next}>
          <section aria-labelledby="email-state">
            <h2 id="email-state">Your email</h2>
            {mail && <MailState mail={mail} isCancelled={isCancelled} clinic={clinic} now={now} />}
            <WhoseVisit visit={visit} address={mail?.recipient ?? null} />
          </section>
          <section aria-labelledby="what-to-bring">
            <h2 id="what-to-bring">{byPhone ? "Before we call" : "What to bring"}</h2>
            <WhatToBring isAtClinic={!byPhone} />
          </section>
          <section aria-labelledby="what-next">
            <h2 id="what-next">What happens next</h2>
            {status === "BOOKED" && (
              <p>
                <a href={`${manageHref}/prepare`}>Prepare for your visit</a>: a few questions, about 5
                minutes, now or later.
              </p>
            )}
            <p>
              If you cannot come, tell us as soon as you know: someone in pain may be glad of the time. The
              link in your email always shows your visit as it stands.
            </p>
          </section>
        </div>
      </div>
      <Emergency phone={clinic.phone} />
    </div>
  );
}
