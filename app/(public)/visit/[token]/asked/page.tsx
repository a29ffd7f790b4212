import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { openVisit } from "@/app/(public)/visit/[token]/open-visit";
import styles from "@/app/(public)/visit/[token]/page.module.css";
import { clock } from "@/app/clock";
import { pageLanguage } from "@/app/page-language";
import { AnswerForm } from "@/components/booking/answer-form";
import { VisitPlace } from "@/components/booking/visit-place";
import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { showAskedMove } from "@/lib/booking/show-asked-move";
import type { Instant } from "@/lib/domain/interval";
import { dayAndTime } from "@/lib/format/free-days";
import { wordsIn } from "@/lib/words/words-in";
import { takeTimeAction } from "./actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await pageLanguage(), "asked")("short"),
  robots: { index: false, follow: false },
});

/** The clinic cannot keep the visit: the time it suggests, and every other way to answer. Looking changes nothing. */
export default async function AskedPage({ params, searchParams }: PageProps<"/visit/[token]/asked">) {
  const { token } = await params;
  const { note } = await searchParams;
  const visit = await openVisit(token);
  const asked = await showAskedMove(visit, clock());
  if (!asked) redirect(`/visit/${token}?note=answered`);
  const { startsAt, practitioner, reference, clinic } = visit;
  const { suggested, isFree, others, askedMoveId } = asked;
  const zone = clinic.timeZone;
  const language = await pageLanguage();
  const say = wordsIn(language, "asked");
  const sayOfVisit = wordsIn(language, "booked");
  const what = visit.byPhone ? "call" : "visit";
  const timeWith = (start: Instant, { name }: { name: string }) => ({
    moment: dayAndTime(start, zone, language),
    practitioner: name,
  });
  const take = takeTimeAction.bind(null, token);

  return (
    <main id="main-content">
      <PageHeader
        title={say(`title.${what}`)}
        above={say("reference", { reference })}
        lead={say("lead", { what, ...timeWith(startsAt, practitioner) })}
      />
      <div className={styles.visit}>
        {note === "slow" && (
          <Notice kind="warning" heading={say("slow")}>
            <p>{say("slowText")}</p>
          </Notice>
        )}
        {isFree ? (
          <>
            <h2 className={styles.heading}>{say("suggest")}</h2>
            <DefinitionList
              rows={[
                { term: sayOfVisit("when"), details: dayAndTime(suggested.start, zone, language) },
                {
                  term: sayOfVisit("where"),
                  details: <VisitPlace clinic={clinic} isAtClinic={!visit.byPhone} language={language} />,
                },
                { term: sayOfVisit("with"), details: suggested.practitioner.name },
              ]}
            />
            <p>{say("yours")}</p>
            <AnswerForm {...{ take, askedMoveId, zone }} answer={suggested} look="primary">
              {say("take")}
            </AnswerForm>
          </>
        ) : (
          <>
            <Notice kind="warning" heading={say(note === "taken" ? "taken" : "gone")}>
              <p>
                {say("goneText", {
                  ...timeWith(suggested.start, suggested.practitioner),
                  others: others.length,
                })}
              </p>
            </Notice>
            {others.map((answer) => (
              <AnswerForm key={answer.start} {...{ take, askedMoveId, zone, answer }} look="secondary">
                {say("timeWith", timeWith(answer.start, answer.practitioner))}
              </AnswerForm>
            ))}
          </>
        )}
        <p className={styles.ways}>
          <ButtonLink href={`/visit/${token}/move` as Route} look={isFree ? "secondary" : "primary"}>
            {say("another")}
          </ButtonLink>
          <ButtonLink href={`/visit/${token}/cancel` as Route} look="quiet">
            {say(`cancel.${what}`)}
          </ButtonLink>
        </p>
        <p>{say.rich("call", { phone: () => <PhoneLink phone={clinic.phone} /> })}</p>
      </div>
    </main>
  );
}
