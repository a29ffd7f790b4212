"use server";

import { redirect } from "next/navigation";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { lockNow } from "@/lib/desk/end-sessions";

/** For whoever walks away from the desk. */
export async function lockAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form);
  await lockNow(staff);
  redirect("/sign-in/unlock");
}
