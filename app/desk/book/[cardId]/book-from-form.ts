import { z } from "zod";
import type { CallState } from "@/components/desk/call/call-state";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { bookCaller, callerBooking } from "@/lib/desk/book-caller";
import { findCard, type Card } from "@/lib/desk/find-card";
import type { Instant } from "@/lib/domain/interval";
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
  time: Time | null,
  form: FormData,
  now: Instant,
): Promise<CallState> {
  const reason = formText(form, "reason")?.trim() || undefined;
  const squeeze = formText(form, "squeeze") === "yes" ? time : null;
  const name = card.patient?.name ?? card.name;
  const typed = { ...formTexts(form, "safety"), name, phone: card.phone, email: card.email, reason };
  const parsed = callerBooking({ ...card, isSqueezed: squeeze !== null || reason !== undefined }).safeParse(
    typed,
  );
  const chosen = time ?? card.hold;
  if (!parsed.success || !chosen) {
    const { view } = await callView(staff, card, now, { squeeze });
    const faults = parsed.success ? {} : z.flattenError(parsed.error).fieldErrors;
    const noTime = chosen ? {} : { time: ["Choose a time first."] };
    return { ...sendBack(form, { fieldErrors: { ...faults, ...noTime } }), view };
  }

  const tell = formText(form, "tell") === "yes";
  const outcome = await bookCaller(staff, card, { ...parsed.data, tell, time: chosen }, now);
  const { view } = await callView(staff, (await findCard(staff, card.id)) ?? card, now, { squeeze });
  if (outcome.ok) return { ...sendBack(form, {}), view };

  const { refusal } = outcome;
  if (refusal.reason === "urgent-care") return { ...sendBack(form, {}), view: { ...view, isUrgent: true } };
  if (refusal.reason === "invalid") {
    return { ...sendBack(form, { formErrors: refusal.errors.map(({ message }) => message) }), view };
  }
  const { timeZone } = await clinicFacts();
  const inTheWay =
    refusal.reason === "obstructed" ? refusal.obstacles.map((one) => obstacleWords(one, timeZone)) : [];
  return { ...sendBack(form, {}), view: { ...view, lost: dayAndTime(chosen.start, timeZone), inTheWay } };
}
