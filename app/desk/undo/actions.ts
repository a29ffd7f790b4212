"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { undoChange } from "@/lib/desk/undo-change";
import { deskPath } from "@/lib/http/asked-path";
import { formText } from "@/lib/http/form-text";

/**
 * Everyone of the staff, their own changes. The form: undoId, back. Leads back with `note`: "undone", or "not-undone"
 * when it is too late or somebody has changed the same since.
 */
export async function undoAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form);
  const back = new URL(deskPath(formText(form, "back")), "http://desk.invalid");
  const undoId = z.uuid().safeParse(formText(form, "undoId"));
  const outcome = undoId.success ? await undoChange(staff, undoId.data) : null;
  back.searchParams.set("note", outcome?.ok ? "undone" : "not-undone");
  redirect(`${back.pathname}${back.search}` as Route);
}
