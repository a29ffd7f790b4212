"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { STEERINGS, steerWaitlist } from "@/lib/desk/steer-waitlist";
import { formText } from "@/lib/http/form-text";

/** Everyone. The form: entry, change (first, back, withdraw, off). */
export async function steerAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form);
  const change = z.enum(STEERINGS).safeParse(formText(form, "change"));
  const entry = z.uuid().safeParse(formText(form, "entry"));
  const outcome =
    change.success && entry.success ? await steerWaitlist(staff, entry.data, change.data) : undefined;
  redirect(`/desk/waitlist?note=${outcome?.ok && change.success ? change.data : "stale"}` as Route);
}
