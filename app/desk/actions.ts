"use server";

import type { Route } from "next";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { clock } from "@/app/clock";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { lockNow } from "@/lib/desk/end-sessions";
import { setVisitState } from "@/lib/desk/set-visit-state";
import { VISIT_STATUSES } from "@/lib/domain/visit-state";
import { askedDeskPath, deskPath } from "@/lib/http/asked-path";
import { formText, formTexts } from "@/lib/http/form-text";

/** For whoever walks away from the desk. */
export async function lockAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form);
  await lockNow(staff);
  redirect("/sign-in/unlock");
}

const stateChange = z.object({
  bookingId: z.uuid(),
  version: z.coerce.number().int().nonnegative().max(2_147_483_647),
  status: z.enum(VISIT_STATUSES).exclude(["CANCELLED"]),
});

/** Whether the page can stay where it is, with its focus and its place, while only what it shows comes anew. */
async function canStay(): Promise<boolean> {
  const asked = await headers();
  return asked.has("next-action") && !askedDeskPath(asked).includes("note=");
}

/** Everyone. The form: bookingId, version, status, and back, the page of the desk to lead back to. */
export async function setStateAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form);
  const parsed = stateChange.safeParse(formTexts(form, "bookingId", "version", "status"));
  const outcome = parsed.success ? await setVisitState(staff, parsed.data, clock()) : null;
  if (outcome?.ok && (await canStay())) return refresh();
  const back = new URL(deskPath(formText(form, "back")), "http://desk.invalid");
  if (!outcome?.ok) back.searchParams.set("note", outcome?.refusal.reason ?? "unknown");
  redirect(`${back.pathname}${back.search}` as Route); // throws: keep it outside any try
}
