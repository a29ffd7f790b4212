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
import { textLines } from "@/lib/domain/clinic-texts";
import { dayAndTime } from "@/lib/format/free-days";
import { pageLanguage } from "@/app/page-language";
import { wordsIn } from "@/lib/words/words-in";
import styles from "./page.module.css";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await pageLanguage(), "booked")("title"),
  referrer: "no-referrer",
});

export default async function ConfirmedPage({ params }: PageProps<"/book/[draftId]/confirmed">) {
  const now = clock();
  const draft = await findDraft((await params).draftId, await browserSecret(), now);
  if (!draft) notFound();
  const visit = await showConfirmation(draft, now);
  if (!visit) redirect(stepPath(draft.id, nextStep(draft)));

  const { clinic, mail, practitioner, reference, startsAt, status, token, byPhone } = visit;
  const language = await pageLanguage();
  const say = wordsIn(language, "booked");
  const isCancelled = status === "CANCELLED";
  const wayThere = textLines(clinic.texts, "find-us", language);
  const manageHref = `/visit/${token}`;

  return (
    <div className={styles.page}>
      <HeadingFocus />
      <PageHeader title={say(isCancelled ? "cancelledTitle" : "title")} />
      <div className={styles.columns}>
        <div className={styles.ticket}>
          <p className={styles.referenceLabel}>{say("reference")}</p>
          <p className={styles.reference}>
            <bdi>{reference}</bdi>
          </p>
          <DefinitionList
            rows={[
              ...visitorRows(visit, language),
              { term: say("when"), details: dayAndTime(startsAt, clinic.timeZone, language) },
              {
                term: say("where"),
                details: (
                  <VisitPlace language={language} clinic={clinic} isAtClinic={!byPhone} wayThere={wayThere} />
                ),
              },
              { term: say("with"), details: practitioner.name },
            ]}
          />
          <p className={styles.links}>
            <a href={`/api/bookings/${token}/calendar.ics`}>{say("calendar")}</a>
            <a href={manageHref}>{say("see")}</a>
          </p>
        </div>
        <div className={styles.next}>
          <section aria-labelledby="email-state">
            <h2 id="email-state">{say("email")}</h2>
            {mail && (
              <MailState
                language={language}
                mail={mail}
                isCancelled={isCancelled}
                clinic={clinic}
                now={now}
              />
            )}
            <WhoseVisit language={language} visit={visit} address={mail?.recipient ?? null} />
          </section>
          <section aria-labelledby="what-to-bring">
            <h2 id="what-to-bring">{say(byPhone ? "beforeCall" : "bring")}</h2>
            <WhatToBring
              say={say}
              isAtClinic={!byPhone}
              own={textLines(clinic.texts, "what-to-bring", language)}
            />
          </section>
          <section aria-labelledby="what-next">
            <h2 id="what-next">{say("next")}</h2>
            {status === "BOOKED" && (
              <p>
                {say.rich("prepare", { prepare: (words) => <a href={`${manageHref}/prepare`}>{words}</a> })}
              </p>
            )}
            <p>{say("cannotCome")}</p>
          </section>
        </div>
      </div>
      <Emergency phone={clinic.phone} say={wordsIn(language, "condition")} />
    </div>
  );
}
