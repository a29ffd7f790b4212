import { clock } from "@/app/clock";
import { AskedToMove } from "@/components/booking/asked-to-move";
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
import { pageLanguage } from "@/app/page-language";
import { openVisit } from "./open-visit";
import { PrepareCard } from "./prepare-card";
import { textLines } from "@/lib/domain/clinic-texts";
import { wordsIn } from "@/lib/words/words-in";
import styles from "./page.module.css";
import { VisitAhead } from "./visit-ahead";
import { visitTitle } from "./visit-title";

export const generateMetadata = async () => ({
  title: wordsIn(await pageLanguage(), "visit")("short"),
  robots: { index: false, follow: false },
});

/** Where the link in every email leads: what is true of the visit now, as long as its record lives. */
export default async function VisitPage({ params, searchParams }: PageProps<"/visit/[token]">) {
  const { token } = await params;
  const { note } = await searchParams;
  const now = clock();
  const language = await pageLanguage();
  const say = wordsIn(language, "visit");
  const visit = await openVisit(token);
  const { clinic, practitioner, reference, startsAt, endsAt, status, byPhone, mail } = visit;
  const isCancelled = status === "CANCELLED";
  const isOver = isCancelled || status === "FULFILLED" || status === "NO_SHOW" || endsAt <= now;

  return (
    <main id="main-content">
      <PageHeader title={visitTitle(visit, now, language)} above={say("reference", { reference })} />
      {note === "moved" && !isOver && (
        <Notice heading={say("notes.moved")}>
          <p>{say("notes.movedText")}</p>
        </Notice>
      )}
      {note === "answered" && (
        <Notice heading={say("notes.answered")}>
          <p>{say("notes.answeredText")}</p>
        </Notice>
      )}
      {note === "changed" && (
        <Notice kind="warning" heading={say("notes.changed")}>
          <p>{say("notes.changedText")}</p>
        </Notice>
      )}
      <div className={styles.visit}>
        {visit.asked && !isOver && (
          <AskedToMove language={language} token={token} visit={visit} asked={visit.asked} />
        )}
        <DefinitionList
          rows={[
            ...visitorRows(visit, language),
            { term: say("when"), details: clinicDateTime(startsAt, clinic.timeZone, language) },
            {
              term: say("where"),
              details: (
                <VisitPlace
                  language={language}
                  clinic={clinic}
                  isAtClinic={!byPhone}
                  wayThere={textLines(clinic.texts, "find-us", language)}
                />
              ),
            },
            { term: say("with"), details: practitioner.name },
          ]}
        />
        <PrepareCard token={token} visit={visit} />
        {!visit.asked && (
          <p>
            <a href={`/api/bookings/${token}/calendar.ics`} className={styles.link}>
              {say(isCancelled ? "takeOut" : "putIn")}
            </a>
          </p>
        )}
        {isOver ? (
          <p>
            <ButtonLink href="/book" look="quiet">
              {say("bookAnother")}
            </ButtonLink>{" "}
            {say.rich("orCall", { phone: () => <PhoneLink phone={clinic.phone} /> })}
          </p>
        ) : (
          <VisitAhead language={language} token={token} visit={visit} now={now} />
        )}
        {(mail || !isOver) && (
          <section aria-labelledby="email-state" className={styles.mail}>
            <h2 id="email-state" className={styles.heading}>
              {say("email")}
            </h2>
            {mail && (
              <MailState
                language={language}
                mail={mail}
                isCancelled={isCancelled}
                clinic={clinic}
                now={now}
              />
            )}
            {!isOver && <WhoseVisit language={language} visit={visit} address={mail?.recipient ?? null} />}
          </section>
        )}
      </div>
    </main>
  );
}
