"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { joinPatients } from "@/lib/desk/join-patients";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formTexts } from "@/lib/http/form-text";

const version = z.coerce
  .number()
  .int()
  .min(0)
  .max(2 ** 31 - 1);
const side = z.enum(["into", "from"], { error: "Choose one." });
const wish = z.object({
  ...{ into: z.uuid(), intoVersion: version, from: z.uuid(), fromVersion: version },
  ...{ name: side, phone: side, email: side, birthDate: side },
});

const REFUSED = {
  stale: "One of the records has been changed meanwhile. Reload the page and look again.",
  unknown: "One of the records is not there any more: it was joined already.",
  obstructed:
    "Both have a visit at the same time, and nobody can be in two places. Move or cancel one of the visits first, or leave the records two.",
};

/** Everyone. The form: into, intoVersion, from, fromVersion, and for name, phone, email, birthDate "into" or "from". */
export async function joinAction(_before: FormState, form: FormData): Promise<FormState> {
  const staff = await requireStaffToSend(form);
  const FIELDS = [
    "into",
    "from",
    "intoVersion",
    "fromVersion",
    "name",
    "phone",
    "email",
    "birthDate",
  ] as const;
  const parsed = wish.safeParse(formTexts(form, ...FIELDS));
  if (!parsed.success) return sendBack(form, z.flattenError(parsed.error));

  const { into, intoVersion, from, fromVersion, ...keep } = parsed.data;
  const outcome = await joinPatients(staff, {
    into: { id: into, version: intoVersion },
    from: { id: from, version: fromVersion },
    keep,
  });
  if (outcome.ok) redirect(`/desk/patients/${into}?note=joined` as Route); // throws
  const { reason } = outcome.refusal;
  return sendBack(form, {
    formErrors: [reason in REFUSED ? REFUSED[reason as keyof typeof REFUSED] : REFUSED.stale],
  });
}
