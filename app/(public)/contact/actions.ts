"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { callBack, contactClinic, contactMessage, type ContactWish } from "@/lib/booking/contact-clinic";
import { sendBack, type FormState } from "@/lib/http/form-state";

/** Public. The contact page's form: name, email, phone (may be empty), message, submission. */
export async function sendContactMessageAction(_before: FormState, form: FormData): Promise<FormState> {
  const typed = read(form, ["name", "email", "phone", "message", "submission"]);
  return sendToClinic(form, contactMessage, { kind: "MESSAGE", ...typed }, "/contact/sent");
}

/** Public. The urgent-care page's form: name, phone, submission. */
export async function askForCallBackAction(_before: FormState, form: FormData): Promise<FormState> {
  const typed = read(form, ["name", "phone", "submission"]);
  return sendToClinic(form, callBack, { kind: "CALL_BACK", ...typed }, "/contact/sent?wish=call");
}

async function sendToClinic(
  form: FormData,
  schema: z.ZodType<ContactWish>,
  typed: Record<string, unknown>,
  next: string,
): Promise<FormState> {
  const parsed = schema.safeParse(typed);
  if (!parsed.success) {
    const { formErrors, fieldErrors } = z.flattenError<Record<string, unknown>>(parsed.error);
    const { submission = [], ...shown } = fieldErrors as Record<string, string[]>;
    return sendBack(form, { formErrors: [...formErrors, ...submission], fieldErrors: shown });
  }
  await contactClinic(parsed.data, Date.now());
  redirect(next); // throws: keep it outside any try
}

/** What was typed in each field. Empty is not typed; a field that comes twice goes on as a list, which no schema takes. */
function read(form: FormData, names: readonly string[]): Record<string, unknown> {
  const typed = names.map((name) => [name, form.getAll(name)] as const);
  return Object.fromEntries(
    typed
      .filter(([, all]) => all.length > 1 || all[0])
      .map(([name, all]) => [name, all.length > 1 ? all : all[0]]),
  );
}
