import "server-only";
import { redirect } from "next/navigation";
import { clock } from "@/app/clock";
import { openVisit } from "@/app/(public)/visit/[token]/open-visit";
import { intakeOfVisit, type Intake } from "@/lib/booking/intake-of-visit";
import type { Visit } from "@/lib/booking/show-visit";
import { canPrepare } from "@/lib/domain/intake-questions";
import { hasIntakePass } from "./intake-pass";
import { preparePath } from "./prepare-path";

/** The visit behind the link while there is something to prepare; afterwards the link shows what became of it. */
export async function openVisitToPrepare(token: string): Promise<Visit> {
  const visit = await openVisit(token);
  if (!canPrepare(visit, clock())) redirect(`/visit/${token}`);
  return visit;
}

/** The answers too, for whoever has named the date of birth. Who has not is led to where it is asked. */
export async function openIntake(token: string): Promise<{ visit: Visit; intake: Intake | null }> {
  const visit = await openVisitToPrepare(token);
  if (!(await hasIntakePass(visit.bookingId))) redirect(preparePath(token));
  return { visit, intake: await intakeOfVisit(visit.bookingId) };
}
