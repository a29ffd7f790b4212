import "server-only";
import { z } from "zod";
import { emailAddress, phoneNumber, singleLine } from "@/lib/booking/plain-text";
import { saveCardBooking } from "@/lib/data/caller-cards";
import { recordScreening } from "@/lib/data/screenings";
import type { Instant } from "@/lib/domain/interval";
import { refused, type Result } from "@/lib/domain/result";
import { SCREENING } from "@/lib/domain/screening";
import type { Staff } from "@/lib/domain/staff";
import { IN_ENGLISH } from "@/lib/words/in-english";
import { bookAtDesk } from "./book-at-desk";
import type { Changed, DeskRefusal } from "./desk-refusal";
import type { Card } from "./find-card";
import { treatmentOf } from "./offer-to-caller";

/** What the safety questions brought: none of the signs, one of them, or nobody asked. */
export const SAFETY_ANSWERS = ["none", "yes", "not-asked"] as const;

const squeezeReason = singleLine(200, { empty: "Say why it is squeezed in." }, IN_ENGLISH);

/** Judges what was typed, once it shall become a visit. Number and address are asked for only when they are there. */
export const callerBooking = ({
  isSqueezed,
  ...typed
}: {
  phone: string;
  email: string;
  isSqueezed: boolean;
}) =>
  z.object({
    name: singleLine(200, { empty: "Enter the caller's name." }, IN_ENGLISH),
    phone: typed.phone.trim() === "" ? z.string().trim() : phoneNumber(IN_ENGLISH),
    email: typed.email.trim() === "" ? z.string().trim() : emailAddress(IN_ENGLISH),
    safety: z.enum(SAFETY_ANSWERS, { error: "Say what the safety questions brought." }),
    reason: isSqueezed ? squeezeReason : z.undefined().catch(undefined),
  });

export type CallerBooking = Omit<z.infer<ReturnType<typeof callerBooking>>, "safety"> & {
  safety: (typeof SAFETY_ANSWERS)[number];
  tell: boolean;
  time: { start: Instant; practitioner: string };
};

/** "urgent-care": the caller needs a doctor today; nothing is booked. */
export type CallerRefusal = DeskRefusal | { reason: "urgent-care" };

/** Books what the card has become. Sent twice, it books once. */
export async function bookCaller(
  by: Staff,
  card: Card,
  wanted: CallerBooking,
  now: Instant,
): Promise<Result<Changed, CallerRefusal>> {
  const takenAt = new Date(now);
  if (wanted.safety !== "not-asked") {
    await recordScreening(SCREENING.version, wanted.safety === "yes" ? "urgent" : "clear", takenAt);
  }
  if (wanted.safety === "yes") return refused({ reason: "urgent-care" });

  const { name, tell, time, reason: squeezeReason = null } = wanted;
  const [phone, email] = [wanted.phone || null, wanted.email || null];
  const outcome = await bookAtDesk(
    by,
    {
      ...{ ...time, phone, email, squeezeReason },
      treatment: await treatmentOf(card),
      room: null,
      patient: card.patient ? { id: card.patient.id } : { name, phone, email, birthDate: null },
      holdId: card.holdId,
      tell: tell && email !== null,
      screening: wanted.safety === "none" ? { version: SCREENING.version, takenAt } : null,
      key: `caller:${card.id}`,
    },
    now,
  );
  if (outcome.ok) await saveCardBooking(card.id, outcome.value.bookingId);
  return outcome;
}
