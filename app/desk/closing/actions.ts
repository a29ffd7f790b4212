"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { clock } from "@/app/clock";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { chosenStart } from "@/lib/booking/chosen-start";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { closeTime } from "@/lib/desk/close-time";
import { CLOSING_WAYS, moveOrAskAll, type MoveChoice } from "@/lib/desk/move-or-ask-all";
import { listPractitionerNames } from "@/lib/desk/show-closing";
import { takeQuestionBack } from "@/lib/desk/take-question-back";
import { dateAt } from "@/lib/domain/clinic-time";
import { formText } from "@/lib/http/form-text";
import { askedClosing, closingPath } from "./asked-closing";

/** More than a clinic's busiest month: what is sent besides is no form of ours. */
const MOST_VISITS = 1_000;

const choice = z.object({
  bookingId: z.uuid(),
  version: z.coerce.number().int().min(0).max(1_000_000),
  practitioner: z
    .string()
    .max(100)
    .regex(/^[\w-]+$/),
});

/**
 * Everyone. The form: way (ask, move), the closed time as its page's address has it, block (yes: close it first), and
 * for each visit visit-ID (yes), version-ID and time-ID ("start practitioner").
 */
export async function closingAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form);
  const { fields, closed } = await closingOf(form);
  const way = CLOSING_WAYS.find((one) => one === formText(form, "way"));
  const choices = choicesIn(form);
  if (!closed || !way || choices.length === 0) redirect(closingPath(fields, { note: "none" }) as Route);
  if (formText(form, "block") === "yes") await closeTime(staff, closed);
  const ends = await moveOrAskAll(staff, way, choices, clock());
  const counts = Object.entries(ends).map(([end, count]) => [end, String(count || "")]);
  redirect(closingPath(fields, { note: way, ...Object.fromEntries(counts) }) as Route);
}

/** Everyone. The form: asked, and the closed time as its page's address has it. */
export async function takeBackAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form);
  const { fields } = await closingOf(form);
  const asked = z.uuid().safeParse(formText(form, "asked"));
  const outcome = asked.success ? await takeQuestionBack(staff, asked.data) : undefined;
  redirect(closingPath(fields, { note: outcome?.ok ? "back" : "settled" }) as Route);
}

async function closingOf(form: FormData) {
  const [people, { timeZone }] = await Promise.all([listPractitionerNames(), clinicFacts()]);
  const slugs = people.map(({ slug }) => slug);
  return askedClosing((name) => formText(form, name), slugs, dateAt(clock(), timeZone));
}

function choicesIn(form: FormData): MoveChoice[] {
  const named = [...form.keys()].flatMap((name) => /^visit-(.+)$/.exec(name)?.[1] ?? []);
  return [...new Set(named)].slice(0, MOST_VISITS).flatMap((id) => {
    const [written, practitioner] = (formText(form, `time-${id}`) ?? "").split(" ");
    const start = chosenStart(written);
    const read = choice.safeParse({ bookingId: id, version: formText(form, `version-${id}`), practitioner });
    return start !== null && read.success ? [{ ...read.data, start }] : [];
  });
}
