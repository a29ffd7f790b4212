import type { Route } from "next";
import { redirect } from "next/navigation";
import { stepTitle } from "@/app/(public)/book/step-title";
import { answerAndTakeAction } from "@/app/(public)/waitlist/[token]/actions";
import { openPlace } from "@/app/(public)/waitlist/[token]/open-place";
import { clock } from "@/app/clock";
import { SafetyForm } from "@/components/booking/safety-form";
import { PageHeader } from "@/components/ui/page-header";
import { SCREENING } from "@/lib/domain/screening";
import { dayAndTime } from "@/lib/format/free-days";
import { untilWords } from "@/lib/format/waitlist-words";

export const generateMetadata = async () => ({
  ...(await stepTitle("Safety questions before you take the time")),
  robots: { index: false, follow: false },
});

/** Asked again before a visit is booked: things may have got worse while somebody waited. */
export default async function WaitlistSafetyPage({ params }: PageProps<"/waitlist/[token]/safety">) {
  const { token } = await params;
  const { offer, isForEarlier, clinic } = await openPlace(token);
  if (!offer || isForEarlier) redirect(`/waitlist/${token}` as Route);
  const { timeZone } = clinic;

  return (
    <main id="main-content">
      <PageHeader
        above={`${dayAndTime(offer.start, timeZone)}, kept until ${untilWords(offer.expiresAt, timeZone, clock())}`}
        title="First, the safety questions again"
        lead="Things may have changed while you waited. We ask about what is new or has got worse. Your answers are not kept."
      />
      <SafetyForm
        action={answerAndTakeAction.bind(null, token)}
        version={SCREENING.version}
        questions={SCREENING.questions}
        wish={{ offer: offer.offerId }}
        button="Take this time"
      />
    </main>
  );
}
