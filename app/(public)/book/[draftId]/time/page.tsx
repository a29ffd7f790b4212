import type { Metadata } from "next";
import { cache, Fragment } from "react";
import { openDraft } from "@/app/(public)/book/open-draft";
import { stepTitle } from "@/app/(public)/book/step-title";
import { choiceRows } from "@/app/(public)/book/visit-rows";
import { NearestChoice } from "@/components/booking/nearest-choice";
import { NothingFree } from "@/components/booking/nothing-free";
import { StepColumns } from "@/components/booking/step-columns";
import { StepHeader } from "@/components/booking/step-header";
import { TimeDays } from "@/components/booking/time-days";
import { TimeForm } from "@/components/booking/time-form";
import { TimePages } from "@/components/booking/time-pages";
import { VisitSoFar } from "@/components/booking/visit-so-far";
import { Notice } from "@/components/ui/notice";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showTimes } from "@/lib/booking/show-times";
import { clinicTime } from "@/lib/format/clinic-words";
import { dayAndTime, daysInWords, dayWithoutYear, timeInWords } from "@/lib/format/free-days";
import { pageLanguage } from "@/app/page-language";
import { wordsIn } from "@/lib/words/words-in";
import { keepTimeAction } from "./actions";
import styles from "./page.module.css";

export async function generateMetadata(props: PageProps<"/book/[draftId]/time">): Promise<Metadata> {
  const { lost } = (await load(props)).times;
  return stepTitle(wordsIn(await pageLanguage(), "times")("short"), lost !== null);
}

export default async function TimePage(props: PageProps<"/book/[draftId]/time">) {
  const { draft, times } = await load(props);
  const [clinic, rows] = await Promise.all([clinicFacts(), choiceRows(draft)]);
  const language = await pageLanguage();
  const say = wordsIn(language, "times");
  const sayOfBook = wordsIn(language, "book");
  const { timeZone, phone } = clinic;
  const { days, chosen, lost } = times;

  return (
    // After a time was lost, React shall build the page anew: other times, and the focus on the heading.
    <Fragment key={`${draft.start} ${draft.keptUntil} ${lost?.start}`}>
      <StepHeader step="time" title={say("title")} say={sayOfBook} />
      <StepColumns aside={<VisitSoFar rows={rows} say={sayOfBook} />}>
        {lost && (
          <Notice
            kind="warning"
            heading={say("taken", { moment: dayAndTime(lost.start, timeZone, language) })}
          >
            <p>{say("takenText")}</p>
          </Notice>
        )}
        {times.ranOut && (
          <Notice heading={say("ranOut")}>
            <p>{say("ranOutText")}</p>
          </Notice>
        )}
        <p>
          <a href={`/book/${draft.id}/waitlist`} className={styles.waitlist}>
            {say("waitlist")}
          </a>
        </p>
        {days.length === 0 ? (
          <NothingFree phone={phone} language={language} />
        ) : (
          <TimeForm
            action={keepTimeAction.bind(null, draft.id)}
            button={say("keep")}
            sending={say("keeping")}
            chosenAtFirst={chosen === null ? null : dayAndTime(chosen, timeZone, language)}
          >
            {lost && lost.nearest.length > 0 && (
              <NearestChoice
                legend={say("nearest")}
                times={lost.nearest.map((start) => ({
                  ...timeInWords(start, timeZone, language),
                  day: dayWithoutYear(start, timeZone, language),
                }))}
              />
            )}
            <TimeDays
              language={language}
              days={daysInWords(days, timeZone, language)}
              chosen={chosen === null ? null : timeInWords(chosen, timeZone).value}
              keptUntil={draft.keptUntil === null ? null : clinicTime(draft.keptUntil, timeZone, language)}
            />
            <TimePages language={language} earlierFrom={times.earlierFrom} laterFrom={times.laterFrom} />
          </TimeForm>
        )}
      </StepColumns>
    </Fragment>
  );
}

/** Asked for once, though the title needs it too. */
const timesShown = cache(async (draftId: string, from: string | null) => {
  const draft = await openDraft(draftId, "time");
  return { draft, times: await showTimes(draft, from, Date.now()) };
});

async function load({ params, searchParams }: PageProps<"/book/[draftId]/time">) {
  const { from } = await searchParams;
  return timesShown((await params).draftId, typeof from === "string" ? from : null);
}
