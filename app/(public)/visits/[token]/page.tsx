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
import { pageLanguage } from "@/app/page-language";
import { wordsIn } from "@/lib/words/words-in";
import { askForErasureAction } from "./actions";
import { openVisits } from "./open-visits";
import styles from "./page.module.css";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await pageLanguage(), "visits")("list.title"),
  robots: { index: false, follow: false },
});

/** Where the link leads that was mailed to an address: every visit booked with it. */
export default async function AllVisitsPage({ params }: PageProps<"/visits/[token]">) {
  const { token } = await params;
  const now = clock();
  const { emailKey, expiresAt, visits } = await openVisits(token);
  const [{ timeZone, recordYears }, isAsked] = await Promise.all([clinicFacts(), isErasureAsked(emailKey)]);
  const language = await pageLanguage();
  const say = wordsIn(language, "visits");
  const isAhead = (visit: (typeof visits)[number]) => ["booked", "here"].includes(standingOf(visit, now));
  const coming = visits.filter(isAhead);
  const past = visits.filter((visit) => !isAhead(visit)).reverse();

  return (
    <main id="main-content">
      <PageHeader
        title={say("list.title")}
        above={emailKey}
        lead={say("list.lead", { moment: dayAndTime(expiresAt, timeZone, language) })}
      />
      <div className={styles.parts}>
        <section aria-labelledby="coming" className={styles.part}>
          <h2 id="coming">{say("list.coming")}</h2>
          {coming.length === 0 ? (
            <p>{say("list.none")}</p>
          ) : (
            <VisitList visits={coming} timeZone={timeZone} now={now} language={language} />
          )}
          <ButtonLink href="/book" look={coming.length === 0 ? "primary" : "secondary"}>
            {say("list.book")}
          </ButtonLink>
        </section>
        {past.length > 0 && (
          <section aria-labelledby="past" className={styles.part}>
            <h2 id="past">{say("list.past")}</h2>
            <VisitList visits={past} timeZone={timeZone} now={now} language={language} />
          </section>
        )}
        <section aria-labelledby="copy" className={styles.part}>
          <h2 id="copy">{say("list.copy")}</h2>
          <p>{say("list.copyText")}</p>
          <form method="post" action={`/visits/${token}/copy?language=${language}`}>
            <Button look="secondary">{say("list.download")}</Button>
          </form>
        </section>
        <section aria-labelledby="erasure" className={styles.part}>
          <h2 id="erasure">{say("erasure.heading")}</h2>
          <ErasureWish
            isAsked={isAsked}
            recordYears={recordYears}
            say={say}
            ask={askForErasureAction.bind(null, token)}
          />
        </section>
      </div>
    </main>
  );
}
