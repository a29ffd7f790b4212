import { redirect } from "next/navigation";
import { clock } from "@/app/clock";
import { NothingFree } from "@/components/booking/nothing-free";
import { StepColumns } from "@/components/booking/step-columns";
import { TimeDays } from "@/components/booking/time-days";
import { TimeForm } from "@/components/booking/time-form";
import { TimePages } from "@/components/booking/time-pages";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { offerMoves } from "@/lib/booking/offer-moves";
import { dayAndTime, daysInWords } from "@/lib/format/free-days";
import { moveAction } from "@/app/(public)/visit/[token]/actions";
import { openVisit } from "@/app/(public)/visit/[token]/open-visit";
import { wordsIn } from "@/lib/words/words-in";
import { pageLanguage } from "@/app/page-language";

export const generateMetadata = async () => ({
  title: wordsIn(await pageLanguage(), "visit")("move.title"),
  robots: { index: false, follow: false },
});

export default async function MovePage({ params, searchParams }: PageProps<"/visit/[token]/move">) {
  const { token } = await params;
  const { from } = await searchParams;
  const visit = await openVisit(token);
  if (visit.changeUntil === null) redirect(`/visit/${token}`);
  const language = await pageLanguage();
  const say = wordsIn(language, "visit");
  const { timeZone, days, earlierFrom, laterFrom } = await offerMoves(
    visit,
    typeof from === "string" ? from : null,
    clock(),
  );

  return (
    <main id="main-content">
      <PageHeader title={say("move.title")} above={say("reference", { reference: visit.reference })} />
      <StepColumns
        aside={
          <Notice heading={say("move.now")}>
            <p>
              {say("move.stays", {
                moment: dayAndTime(visit.startsAt, timeZone, language),
                practitioner: visit.practitioner.name,
              })}
            </p>
            <ButtonLink href={`/visit/${token}`} look="quiet">
              {say("move.keep")}
            </ButtonLink>
          </Notice>
        }
      >
        {days.length === 0 ? (
          <NothingFree phone={visit.clinic.phone} language={language} />
        ) : (
          <TimeForm
            action={moveAction.bind(null, token)}
            chosenAtFirst={null}
            button={say("move.button")}
            sending={say("move.sending")}
          >
            <TimeDays
              language={language}
              days={daysInWords(days, timeZone, language)}
              chosen={null}
              keptUntil={null}
            />
            <TimePages language={language} earlierFrom={earlierFrom} laterFrom={laterFrom} />
          </TimeForm>
        )}
      </StepColumns>
    </main>
  );
}
