"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { clock } from "@/app/clock";
import { readSafetyAnswers } from "@/app/(public)/book/safety-answers";
import { bookOffer, moveToOffer, type OfferRefusal } from "@/lib/booking/accept-offer";
import { declineOffer } from "@/lib/booking/decline-offer";
import { leaveWaitlist } from "@/lib/booking/leave-waitlist";
import { takeScreening } from "@/lib/booking/take-screening";
import { SCREENING } from "@/lib/domain/screening";
import type { FormState } from "@/lib/http/form-state";
import { formText } from "@/lib/http/form-text";
import { openPlace } from "./open-place";

/** Public: whoever has the link. The form: offer. Their visit moves to the time that is kept for them. */
export async function takeTimeAction(token: string, form: FormData): Promise<void> {
  const { entry, offer } = await asked(token, formText(form, "offer"));
  // Whoever has no visit yet is asked the safety questions first.
  if (!entry.isForEarlier) redirect(`/waitlist/${token}/safety` as Route);
  const outcome = await moveToOffer(entry, offer, clock());
  if (!outcome.ok) return tell(token, outcome.refusal);
  redirect(`/visit/${outcome.value.manageToken}?note=moved`);
}

/** Public: whoever has the link. The form: offer, version, an answer to each safety question. A yes gives the time back. */
export async function answerAndTakeAction(
  token: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const answered = await readSafetyAnswers(form);
  const { entry, offer } = await asked(token, formText(form, "offer"));
  if (entry.isForEarlier) redirect(`/waitlist/${token}` as Route);
  if (!answered.ok) return answered.refusal;

  const now = clock();
  if ((await takeScreening(answered.value, now)) === "urgent") {
    if (offer) await declineOffer(entry.entryId, offer.offerId);
    redirect("/book/urgent-care");
  }
  const screening = { version: SCREENING.version, takenAt: new Date(now) };
  const outcome = await bookOffer(entry, offer, screening, now);
  if (!outcome.ok) return tell(token, outcome.refusal);
  redirect(`/visit/${outcome.value.manageToken}`);
}

/** Public: whoever has the link. The form: offer. The time goes to the next; they stay on the list. */
export async function giveBackAction(token: string, form: FormData): Promise<void> {
  const { entry, offer } = await asked(token, formText(form, "offer"));
  const outcome = offer && (await declineOffer(entry.entryId, offer.offerId));
  redirect(`/waitlist/${token}${outcome?.ok ? "?note=declined" : ""}` as Route);
}

/** Public: whoever has the link. */
export async function leaveAction(token: string): Promise<void> {
  const { entryId } = await openPlace(token);
  await leaveWaitlist(entryId);
  redirect(`/waitlist/${token}` as Route);
}

/** The offer that the form spoke of, if it was made to this entry: another may be open by now. */
async function asked(token: string, offerId: string | undefined) {
  const entry = await openPlace(token);
  return { entry, offer: entry.offers.find((offer) => offer.offerId === offerId) };
}

/** The page says what is true of an offer that is gone or can only be taken by phone. */
function tell(token: string, { reason }: OfferRefusal): never {
  redirect(`/waitlist/${token}${reason === "clash" ? "?note=clash" : ""}` as Route);
}
