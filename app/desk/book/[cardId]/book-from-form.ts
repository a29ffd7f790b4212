import { z } from "zod";
import type { CallState } from "@/components/desk/call/call-state";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { bookCaller, callerBooking } from "@/lib/desk/book-caller";
import { findCard, type Card } from "@/lib/desk/find-card";
import { holdFirst } from "@/lib/desk/hold-for-caller";
import type { Instant } from "@/lib/domain/interval";
import type { Obstacle } from "@/lib/domain/obstacle";
import type { Staff } from "@/lib/domain/staff";
import { dayAndTime } from "@/lib/format/free-days";
import { obstacleWords } from "@/lib/format/obstacle-words";
import { sendBack } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";
import { callView } from "./call-view";

type Time = { start: Instant; practitioner: string };

/** The last step of a call. Whatever is missing is said beside its field, and nothing typed is lost. */
export async function bookFromForm(
  staff: Staff,
  card: Card,
  { time, ...shown }: { time: Time | null; squeeze: Time | null; after: Instant | null },
  form: FormData,
  now: Instant,
): Promise<CallState> {
  const reason = formText(form, "reason")?.trim() || undefined;
  const name = card.patient?.name ?? card.name;
  const typed = { ...formTexts(form, "safety"), name, phone: card.phone, email: card.email, reason };
  const isSqueezed = shown.squeeze !== null || reason !== undefined;
  const parsed = callerBooking({ ...card, isSqueezed }).safeParse(typed);
  const chosen = time ?? card.hold;
  if (!parsed.success || !chosen) {
    const { view } = await callView(staff, card, now, shown);
    const faults = parsed.success ? {} : z.flattenError(parsed.error).fieldErrors;
    const noTime = chosen ? {} : { [view.times.length > 0 ? "time" : "wish"]: ["Choose a time first."] };
    return { ...sendBack(form, { fieldErrors: { ...faults, ...noTime } }), view };
  }

  const tell = formText(form, "tell") === "yes";
  const outcome = await bookCaller(staff, card, { ...parsed.data, tell, time: chosen }, now);
  if (!outcome.ok && outcome.refusal.reason === "obstructed" && !shown.squeeze) {
    return offerOthers(staff, card, chosen, outcome.refusal.obstacles, form, now);
  }
  const { view } = await callView(staff, (await findCard(staff, card.id, now)) ?? card, now, shown);
  if (outcome.ok) return { ...sendBack(form, {}), view };
  const { refusal } = outcome;
  if (refusal.reason === "urgent-care") return { ...sendBack(form, {}), view: { ...view, isUrgent: true } };
  const formErrors =
    refusal.reason === "invalid"
      ? refusal.errors.map(({ message }) => message)
      : ["That could not be booked. Look for times again."];
  return { ...sendBack(form, { formErrors }), view };
}

/** Somebody was faster, or the patient is elsewhere: why, other times, and the way to squeeze it in all the same. */
async function offerOthers(
  staff: Staff,
  card: Card,
  lost: Time,
  obstacles: Obstacle[],
  form: FormData,
  now: Instant,
): Promise<CallState> {
  const { timeZone } = await clinicFacts();
  const inTheWay = obstacles.map((one) => obstacleWords(one, timeZone));
  const { view, times } = await callView(staff, card, now);
  const isFree = times.some(
    ({ start, practitioner }) => start === lost.start && practitioner === lost.practitioner,
  );
  if (isFree) return { ...sendBack(form, {}), view: { ...view, inTheWay } };
  await holdFirst(staff, card, times, now);
  const after = await callView(staff, (await findCard(staff, card.id, now)) ?? card, now);
  const words = `${dayAndTime(lost.start, timeZone)} cannot be had any more. ${inTheWay.join(" ")}`;
  return { ...sendBack(form, {}), view: { ...after.view, lost: words.trim() } };
}
