import { openDraft } from "@/app/(public)/book/open-draft";
import { stepPath } from "@/app/(public)/book/step-path";
import { nextStep } from "@/lib/domain/booking-journey";
import { redirect } from "next/navigation";

/** Nobody links here; whoever cuts the address short goes on where they were. */
export default async function DraftPage({ params }: PageProps<"/book/[draftId]">) {
  const draft = await openDraft((await params).draftId, "treatment");
  redirect(stepPath(draft.id, nextStep(draft)));
}
