import type { Metadata } from "next";
import { cache, Fragment } from "react";
import { openDraft } from "@/app/(public)/book/open-draft";
import { stepTitle } from "@/app/(public)/book/step-title";
import { visitRows } from "@/app/(public)/book/visit-rows";
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
import { keepTimeAction } from "./actions";
import styles from "./page.module.css";

export async function generateMetadata(props: PageProps<"/book/[draftId]/time">): Promise<Metadata> {
  const { lost } = (await load(props)).times;
  return stepTitle("Day and time: step 3 of 5", lost !== null);
}

export default async function TimePage(props: PageProps<"/book/[draftId]/time">) {
  const { draft, times } = await load(props);
  const [clinic, rows] = await Promise.all([clinicFacts(), visitRows(draft)]);
  const { timeZone, phone } = clinic;
  const { days, chosen, lost } = times;

  return (
    // After a time was lost, React shall build the page anew: other times, and the focus on the heading.
    <Fragment key={`${draft.start} ${draft.keptUntil} ${lost?.start}`}>
      <StepHeader step="time" title="Choose a day and time" />
      <StepColumns aside={<VisitSoFar rows={rows.filter(({ term }) => term !== "Time")} />}>
        {lost && (
          <Notice kind="warning" heading={`${dayAndTime(lost.start, timeZone)} is taken`}>
            <p>
              Someone has just booked that time, or it starts too soon now. Please choose another. Everything
              else you told us is kept.
            </p>
          </Notice>
        )}
        {times.ranOut && (
          <Notice heading="Your time is still free, but no longer kept">
            <p>Choose it again below, or take another one.</p>
          </Notice>
        )}
        <p>
          <a href={`/book/${draft.id}/waitlist`} className={styles.waitlist}>
            No time that suits? Join the waitlist
          </a>
        </p>
        {days.length === 0 ? (
          <NothingFree phone={phone} />
        ) : (
          <TimeForm
            action={keepTimeAction.bind(null, draft.id)}
            chosenAtFirst={chosen === null ? null : dayAndTime(chosen, timeZone)}
          >
            {lost && lost.nearest.length > 0 && (
              <NearestChoice
                times={lost.nearest.map((start) => ({
                  ...timeInWords(start, timeZone),
                  day: dayWithoutYear(start, timeZone),
                }))}
              />
            )}
            <TimeDays
              days={daysInWords(days, timeZone)}
              chosen={chosen === null ? null : timeInWords(chosen, timeZone).value}
              keptUntil={draft.keptUntil === null ? null : clinicTime(draft.keptUntil, timeZone)}
            />
            <TimePages earlierFrom={times.earlierFrom} laterFrom={times.laterFrom} />
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
