import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { STEPS, type Step } from "@/lib/domain/booking-journey";
import type { Say } from "@/lib/words/words-in";
import { HeadingFocus } from "./heading-focus";

type Props = { step: Step | "safety"; title: string; lead?: ReactNode; say: Say<"book"> };

/** Tells where on the way the reader is. The safety questions come before the steps of the draft. */
export function StepHeader({ step, title, lead, say }: Props) {
  const position = step === "safety" ? 1 : STEPS.indexOf(step) + 2;

  return (
    <>
      <HeadingFocus />
      <PageHeader above={say("step", { position, count: STEPS.length + 1 })} title={title} lead={lead} />
    </>
  );
}
