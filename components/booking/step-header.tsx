import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { STEPS, type Step } from "@/lib/domain/booking-journey";
import { HeadingFocus } from "./heading-focus";

type Props = { step: Step | "safety"; title: string; lead?: ReactNode };

/** Tells where on the way the reader is. The safety questions come before the steps of the draft. */
export function StepHeader({ step, title, lead }: Props) {
  const position = step === "safety" ? 1 : STEPS.indexOf(step) + 2;

  return (
    <>
      <HeadingFocus />
      <PageHeader above={`Step ${position} of ${STEPS.length + 1}`} title={title} lead={lead} />
    </>
  );
}
