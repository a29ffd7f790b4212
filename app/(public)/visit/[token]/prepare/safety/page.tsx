import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { openIntake } from "@/app/(public)/visit/[token]/prepare/open-intake";
import { wayOn } from "@/app/(public)/visit/[token]/prepare/prepare-path";
import { HeadingFocus } from "@/components/booking/heading-focus";
import { SafetyForm } from "@/components/booking/safety-form";
import { PageHeader } from "@/components/ui/page-header";
import { progressOf } from "@/lib/booking/intake-of-visit";
import { needsSafety } from "@/lib/domain/intake";
import { SCREENING } from "@/lib/domain/screening";
import { answerSafetyAgainAction } from "./actions";

export const metadata: Metadata = {
  title: "A few safety questions",
  robots: { index: false, follow: false },
};

/** After an answer that may be a sign of an emergency. Nothing else can be answered before. */
export default async function SafetyAgainPage({ params }: PageProps<"/visit/[token]/prepare/safety">) {
  const { token } = await params;
  const progress = progressOf((await openIntake(token)).intake);
  if (!needsSafety(progress.record)) redirect(wayOn(token, progress, null));

  return (
    <main id="main-content">
      <HeadingFocus />
      <PageHeader
        above="Before you go on"
        title="A few safety questions"
        lead="After what you just told us, we ask these again. Some signs need a doctor today, not a visit with us. Your practitioner sees only whether there was a yes."
      />
      <SafetyForm
        action={answerSafetyAgainAction.bind(null, token)}
        version={SCREENING.version}
        questions={SCREENING.questions}
        wish={{}}
      />
    </main>
  );
}
