"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { clock } from "@/app/clock";
import { refusedForm } from "@/app/desk/visits/[bookingId]/refused-form";
import type { VisitFormState } from "@/components/desk/visit/visit-form";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { chosenStart } from "@/lib/booking/chosen-start";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { singleLine } from "@/lib/booking/plain-text";
import { moveVisit } from "@/lib/desk/move-visit";
import { dateAt } from "@/lib/domain/clinic-time";
import { sendBack } from "@/lib/http/form-state";
import { formTexts } from "@/lib/http/form-text";
import { IN_ENGLISH } from "@/lib/words/in-english";

const UNREADABLE = "This form could not be read. Nothing was changed: choose the time again.";
const NAMES = ["bookingId", "version", "start", "practitioner", "room", "minutes"] as const;

const move = z.object({
  bookingId: z.uuid(),
  version: z.coerce.number().int().min(0).max(1_000_000),
  start: z.string().transform((text, context) => {
    const start = chosenStart(text);
    if (start === null) context.addIssue("That time cannot be read.");
    return start ?? 0;
  }),
  practitioner: z
    .string()
    .min(1)
    .max(100)
    .regex(/^[\w-]+$/),
  room: z.uuid().or(z.literal("").transform(() => null)),
  minutes: z.coerce.number().int().min(5).max(480),
});

const answers = z.object({
  tell: z.enum(["yes", "no"], { error: "Choose whether the patient is told." }),
  squeezeReason: z
    .literal("")
    .transform(() => null)
    .or(singleLine(200, { empty: "Say why." }, IN_ENGLISH))
    .default(null),
});

/**
 * Everyone of the staff. The form: bookingId, version, start, practitioner, room (empty: any), minutes, tell, and
 * squeezeReason once something is in the way.
 */
export async function moveAction(_before: VisitFormState, form: FormData): Promise<VisitFormState> {
  const staff = await requireStaffToSend(form);
  const wanted = move.safeParse(formTexts(form, ...NAMES));
  if (!wanted.success) return sendBack(form, { formErrors: [UNREADABLE] });
  const answered = answers.safeParse(formTexts(form, "tell", "squeezeReason"));
  if (!answered.success) return sendBack(form, z.flattenError(answered.error));

  const { tell, squeezeReason } = answered.data;
  const outcome = await moveVisit(staff, { ...wanted.data, tell: tell === "yes", squeezeReason }, clock());
  if (!outcome.ok) return refusedForm(form, wanted.data.bookingId, outcome.refusal);
  const { timeZone } = await clinicFacts();
  redirect(`/desk?date=${dateAt(wanted.data.start, timeZone)}` as Route); // throws: keep it outside any try
}
