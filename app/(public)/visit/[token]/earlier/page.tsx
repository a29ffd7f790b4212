import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { openVisit } from "@/app/(public)/visit/[token]/open-visit";
import { wishQuestions } from "@/app/(public)/waitlist/wish-questions";
import { clock } from "@/app/clock";
import { StepColumns } from "@/components/booking/step-columns";
import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { WishForm } from "@/components/waitlist/wish-form";
import { ANY } from "@/lib/booking/question";
import { wishForEarlier } from "@/lib/booking/wish-for-earlier";
import { dateAt } from "@/lib/domain/clinic-time";
import { dayAndTime } from "@/lib/format/free-days";
import { ORDER_RULE } from "@/lib/format/waitlist-words";
import { waitForEarlierAction } from "./actions";

export const metadata: Metadata = {
  title: "Wait for an earlier time",
  robots: { index: false, follow: false },
};

export default async function EarlierPage({ params }: PageProps<"/visit/[token]/earlier">) {
  const { token } = await params;
  const visit = await openVisit(token);
  if (visit.changeUntil === null) redirect(`/visit/${token}`);
  const { startsAt, practitioner, reference, clinic, bookingId, recipientAddress } = visit;
  const { timeZone, phone } = clinic;
  const before = await wishForEarlier(bookingId);
  const frame = {
    today: dateAt(clock(), timeZone),
    last: dateAt(startsAt, timeZone),
    before: before?.wish ?? null,
  };
  const questions = await wishQuestions(ANY, frame);

  return (
    <main id="main-content">
      <PageHeader
        title={before ? "What would suit you now?" : "Would an earlier time help?"}
        above={`Reference ${reference}`}
        lead={`When a time comes free that suits you, we keep it for you and write to you. ${ORDER_RULE}`}
      />
      <StepColumns
        aside={
          <Notice heading="Your visit now">
            <p>
              {dayAndTime(startsAt, timeZone)} with {practitioner.name}. It stays yours until you take another
              time.
            </p>
            <ButtonLink href={`/visit/${token}`} look="quiet">
              Back to your visit
            </ButtonLink>
          </Notice>
        }
      >
        {recipientAddress === "" ? (
          <p>
            We have no email address of yours to write to. Please call us on <PhoneLink phone={phone} />.
          </p>
        ) : (
          <WishForm
            action={waitForEarlierAction.bind(null, token)}
            button={before ? "Change what suits" : "Join the waitlist"}
            {...questions}
            practitioners={[
              { value: ANY, label: "Anyone who is free" },
              { value: practitioner.slug, label: `Only ${practitioner.name}` },
            ]}
            practitioner={before?.practitioner ?? ANY}
          />
        )}
      </StepColumns>
    </main>
  );
}
