"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { clock } from "@/app/clock";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { answerRequest } from "@/lib/desk/answer-request";
import { noteCalled, sendAgain } from "@/lib/desk/see-to-message";
import { formText } from "@/lib/http/form-text";
import { viewOf } from "./message-views";

const CHANGES = { "sent-again": sendAgain, called: noteCalled };

/** Everyone. The form: message, change (sent-again, called), show (the list one comes from). */
export async function seeToMessageAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form);
  const change = z.enum(["sent-again", "called"]).safeParse(formText(form, "change"));
  const message = z.uuid().safeParse(formText(form, "message"));
  const outcome =
    change.success && message.success ? await CHANGES[change.data](staff, message.data, clock()) : undefined;
  leadBack(form, outcome?.ok && change.success ? change.data : "stale");
}

/** Everyone. The form: request, answered ("yes" or "no"), show (the list one comes from). */
export async function answerAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form);
  const request = z.uuid().safeParse(formText(form, "request"));
  const isAnswered = formText(form, "answered") === "yes";
  const outcome = request.success ? await answerRequest(staff, request.data, isAnswered) : undefined;
  leadBack(form, outcome?.ok ? (isAnswered ? "answered" : "reopened") : "stale");
}

function leadBack(form: FormData, note: string): never {
  const show = viewOf(formText(form, "show"));
  redirect(`/desk/messages?${new URLSearchParams({ ...(show && { show }), note })}` as Route);
}
