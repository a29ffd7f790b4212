"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { clock } from "@/app/clock";
import type { CallState } from "@/components/desk/call/call-state";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { discardCard } from "@/lib/desk/discard-card";
import { findCard, type Card } from "@/lib/desk/find-card";
import { holdFirst, holdForCaller } from "@/lib/desk/hold-for-caller";
import { offerToCaller } from "@/lib/desk/offer-to-caller";
import { cardFields, saveCard } from "@/lib/desk/save-card";
import type { Instant } from "@/lib/domain/interval";
import type { Staff } from "@/lib/domain/staff";
import { dayAndTime } from "@/lib/format/free-days";
import { sendBack, untouched } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";
import { bookFromForm } from "./book-from-form";
import { callView, type Shown } from "./call-view";

const buttons = z.enum(["offer", "more", "hold", "book", "person", "nobody"]).catch("offer");
const instant = z.iso
  .datetime({ offset: true })
  .transform((text) => Date.parse(text))
  .nullable()
  .catch(null);
type Time = { start: Instant; practitioner: string };
const TYPED = ["name", "phone", "email", "treatment", "usual", "practitioner", "wish", "time"] as const;

/**
 * Everyone, on one's own cards. The form: cardId, patientId, name, phone, email, treatment, usual, practitioner, wish,
 * time, after, last, person, safety, tell, reason, squeeze; and do, the button that was pressed.
 */
export async function callAction(_before: CallState, form: FormData): Promise<CallState> {
  const staff = await requireStaffToSend(form);
  const id = z.uuid().safeParse(formText(form, "cardId"));
  if (!id.success) redirect("/desk/book");
  const person = formText(form, "person");
  const pressed = person === undefined ? buttons.parse(formText(form, "do")) : "person";
  const patientId = pressed === "nobody" ? undefined : (person ?? formText(form, "patientId"));
  const fields = cardFields.parse({ ...formTexts(form, ...TYPED), patientId, isFound: person !== undefined });

  const now = clock();
  const saved = await saveCard(staff, id.data, fields, now);
  const card = await findCard(staff, id.data, now);
  const squeeze = formText(form, "squeeze") === "yes" ? fields.time : null;
  const after = instant.parse(formText(form, pressed === "more" ? "last" : "after"));
  if (card?.booked) return show(staff, card, {}, now);
  if (!saved.ok) return refuse(form, "This card is not yours to finish. Begin a new one.");
  if (!card) return refuse(form, "Nothing is written on this card yet.");

  if (pressed === "book") return bookFromForm(staff, card, { time: fields.time, squeeze, after }, form, now);
  if (pressed === "hold" && fields.time) return hold(staff, card, fields.time, { after }, form, now);
  if (pressed === "offer") return offer(staff, card, {}, form, now);
  if (pressed === "more") return offer(staff, card, { after }, form, now);
  return show(staff, card, { squeeze, after }, now);
}

/** Everyone, one's own. The form: cardId. */
export async function discardCardAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form);
  const id = z.uuid().safeParse(formText(form, "cardId"));
  if (id.success) await discardCard(staff, id.data);
  redirect("/desk/book");
}

const refuse = (form: FormData, message: string): CallState => ({
  ...sendBack(form, { formErrors: [message] }),
  view: null,
});

/** What was typed stands on the card, so the page takes it from there. */
async function show(staff: Staff, card: Card, shown: Shown, now: Instant): Promise<CallState> {
  const { view } = await callView(staff, card, now, shown);
  const { name, phone, email, wish } = card;
  return { ...untouched, fields: { name, phone, email, wish }, view };
}

/** Looks for times, and holds the first before it is said. */
async function offer(staff: Staff, card: Card, { after }: Shown, form: FormData, now: Instant) {
  const shown = { after: after ?? null, isNewSearch: true };
  const { times } = await offerToCaller(card, shown.after, now);
  await holdFirst(staff, card, times, now);
  const { view } = await callView(staff, (await findCard(staff, card.id, now)) ?? card, now, shown);
  const isUnderstood = view.understood !== null || (card.wish === "" && card.start !== null);
  return { ...sendBack(form, { fieldErrors: { wish: isUnderstood ? [] : notUnderstood(card.wish) } }), view };
}

const notUnderstood = (wish: string): string[] =>
  wish.trim() === ""
    ? ["Ask when it would suit: “tue afternoon”, “tomorrow 10”, “asap”."]
    : ["That was not understood. Try “tue afternoon”, “12/3 pm”, “next week mornings” or “asap”."];

/** Moves the hold to the time that the caller chose. */
async function hold(
  staff: Staff,
  card: Card,
  time: Time,
  shown: Shown,
  form: FormData,
  now: Instant,
): Promise<CallState> {
  const held = await holdForCaller(staff, card, time, now);
  const { view } = await callView(staff, (await findCard(staff, card.id, now)) ?? card, now, shown);
  if (held.ok) return { ...sendBack(form, {}), view };
  const { timeZone } = await clinicFacts();
  return {
    ...sendBack(form, {}),
    view: { ...view, lost: `${dayAndTime(time.start, timeZone)} cannot be had any more.` },
  };
}
