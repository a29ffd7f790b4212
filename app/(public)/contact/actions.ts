"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { slowDown } from "@/app/(public)/book/slow-down";
import { callBack, contactClinic, contactMessage, type ContactWish } from "@/lib/booking/contact-clinic";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { sayRefusal } from "@/app/say-refusal";
import type { Say } from "@/lib/words/words-in";

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
  schema: (say: Say<"refusals">) => z.ZodType<ContactWish>,
  typed: Record<string, unknown>,
  next: Route,
): Promise<FormState> {
  const parsed = schema(await sayRefusal()).safeParse(typed);
  if (!parsed.success) {
    const { formErrors, fieldErrors } = z.flattenError<Record<string, unknown>>(parsed.error);
    const { submission = [], ...shown } = fieldErrors as Record<string, string[]>;
    return sendBack(form, { formErrors: [...formErrors, ...submission], fieldErrors: shown });
  }
  const wait = await slowDown("contact");
  if (wait !== null) return sendBack(form, { formErrors: [wait] });

  await contactClinic(parsed.data, Date.now());
  redirect(next); // throws: keep it outside any try
}

/** What was typed. An empty field is left out; one that came twice stays a list, which no schema takes. */
function read(form: FormData, names: readonly string[]): Record<string, unknown> {
  const all = names.map((name) => [name, form.getAll(name)] as const);
  const filled = all.filter(([, values]) => values.length > 1 || values[0]);
  return Object.fromEntries(filled.map(([name, values]) => [name, values.length > 1 ? values : values[0]]));
}
