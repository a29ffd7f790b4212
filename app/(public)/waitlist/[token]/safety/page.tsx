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
import { pageLanguage } from "@/app/page-language";
import { safetyQuestions } from "@/lib/words/safety-questions";
import { wordsIn } from "@/lib/words/words-in";

export const generateMetadata = async () => ({
  ...(await stepTitle(wordsIn(await pageLanguage(), "waitlist")("safety.short"))),
  robots: { index: false, follow: false },
});

/** Asked again before a visit is booked: things may have got worse while somebody waited. */
export default async function WaitlistSafetyPage({ params }: PageProps<"/waitlist/[token]/safety">) {
  const { token } = await params;
  const { offer, isForEarlier, clinic } = await openPlace(token);
  if (!offer || isForEarlier) redirect(`/waitlist/${token}` as Route);
  const { timeZone } = clinic;
  const language = await pageLanguage();
  const say = wordsIn(language, "waitlist");

  return (
    <main id="main-content">
      <PageHeader
        above={say("safety.above", {
          moment: dayAndTime(offer.start, timeZone, language),
          until: untilWords(offer.expiresAt, timeZone, clock(), language),
        })}
        title={say("safety.title")}
        lead={say("safety.lead")}
      />
      <SafetyForm
        action={answerAndTakeAction.bind(null, token)}
        version={SCREENING.version}
        questions={safetyQuestions(language)}
        wish={{ offer: offer.offerId }}
        button={say("kept.take")}
      />
    </main>
  );
}
