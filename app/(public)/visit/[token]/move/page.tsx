import type { Metadata } from "next";
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

export const metadata: Metadata = { title: "Move your visit", robots: { index: false, follow: false } };

export default async function MovePage({ params, searchParams }: PageProps<"/visit/[token]/move">) {
  const { token } = await params;
  const { from } = await searchParams;
  const visit = await openVisit(token);
  if (visit.changeUntil === null) redirect(`/visit/${token}`);
  const { timeZone, days, earlierFrom, laterFrom } = await offerMoves(
    visit,
    typeof from === "string" ? from : null,
    clock(),
  );

  return (
    <main id="main-content">
      <PageHeader title="Move your visit" above={`Reference ${visit.reference}`} />
      <StepColumns
        aside={
          <Notice heading="Your visit now">
            <p>
              {dayAndTime(visit.startsAt, timeZone)} with {visit.practitioner.name}. It stays yours until you
              have another time.
            </p>
            <ButtonLink href={`/visit/${token}`} look="quiet">
              Keep it as it is
            </ButtonLink>
          </Notice>
        }
      >
        {days.length === 0 ? (
          <NothingFree phone={visit.clinic.phone} />
        ) : (
          <TimeForm
            action={moveAction.bind(null, token)}
            chosenAtFirst={null}
            button="Move my visit"
            sending="Moving your visit"
          >
            <TimeDays days={daysInWords(days, timeZone)} chosen={null} keptUntil={null} />
            <TimePages earlierFrom={earlierFrom} laterFrom={laterFrom} />
          </TimeForm>
        )}
      </StepColumns>
    </main>
  );
}
