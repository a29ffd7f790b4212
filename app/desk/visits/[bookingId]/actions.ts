"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { clock } from "@/app/clock";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { setVisitState } from "@/lib/desk/set-visit-state";
import { VISIT_STATUSES } from "@/lib/domain/visit-state";
import { formTexts } from "@/lib/http/form-text";

const step = z.object({
  bookingId: z.uuid(),
  version: z.coerce.number().int().min(0),
  status: z.enum(VISIT_STATUSES).exclude(["CANCELLED"]),
});

/** Everyone of the staff. The form: bookingId, version, status. */
export async function setStateAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form);
  const parsed = step.safeParse(formTexts(form, "bookingId", "version", "status"));
  if (!parsed.success) redirect("/desk?note=unknown");

  const { bookingId } = parsed.data;
  const outcome = await setVisitState(staff, parsed.data, clock());
  const note = outcome.ok ? "" : `?note=${outcome.refusal.reason}`;
  redirect(`/desk/visits/${bookingId}${note}` as Route);
}
