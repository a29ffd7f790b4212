import type { Metadata } from "next";
import { clock } from "@/app/clock";
import { Button, ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { ErasureWish } from "@/components/visits/erasure-wish";
import { VisitList } from "@/components/visits/visit-list";
import { isErasureAsked } from "@/lib/booking/ask-for-erasure";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { standingOf } from "@/lib/domain/visit-standing";
import { dayAndTime } from "@/lib/format/free-days";
import { askForErasureAction } from "./actions";
import { openVisits } from "./open-visits";
import styles from "./page.module.css";

export const metadata: Metadata = { title: "All your visits", robots: { index: false, follow: false } };

/** Where the link leads that was mailed to an address: every visit booked with it. */
export default async function AllVisitsPage({ params }: PageProps<"/visits/[token]">) {
  const { token } = await params;
  const now = clock();
  const { emailKey, expiresAt, visits } = await openVisits(token);
  const [{ timeZone, recordYears }, isAsked] = await Promise.all([clinicFacts(), isErasureAsked(emailKey)]);
  const isAhead = (visit: (typeof visits)[number]) => ["booked", "here"].includes(standingOf(visit, now));
  const coming = visits.filter(isAhead);
  const past = visits.filter((visit) => !isAhead(visit)).reverse();

  return (
    <main id="main-content">
      <PageHeader
        title="All your visits"
        above={emailKey}
        lead={`This page can be opened until ${dayAndTime(expiresAt, timeZone)}. Then ask for a new link.`}
      />
      <div className={styles.parts}>
        <section aria-labelledby="coming" className={styles.part}>
          <h2 id="coming">To come</h2>
          {coming.length === 0 ? (
            <p>No visit is booked.</p>
          ) : (
            <VisitList visits={coming} timeZone={timeZone} now={now} />
          )}
          <ButtonLink href="/book" look={coming.length === 0 ? "primary" : "secondary"}>
            Book a visit
          </ButtonLink>
        </section>
        {past.length > 0 && (
          <section aria-labelledby="past" className={styles.part}>
            <h2 id="past">Past and cancelled</h2>
            <VisitList visits={past} timeZone={timeZone} now={now} />
          </section>
        )}
        <section aria-labelledby="copy" className={styles.part}>
          <h2 id="copy">A copy of your data</h2>
          <p>
            One file with what we keep that was booked with, sent to or written from this address. Programs
            can read it, and so can you.
          </p>
          <form method="post" action={`/visits/${token}/copy`}>
            <Button look="secondary">Download a copy</Button>
          </form>
        </section>
        <section aria-labelledby="erasure" className={styles.part}>
          <h2 id="erasure">Have it erased</h2>
          <ErasureWish
            isAsked={isAsked}
            recordYears={recordYears}
            ask={askForErasureAction.bind(null, token)}
          />
        </section>
      </div>
    </main>
  );
}
