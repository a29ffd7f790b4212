"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { beginImport, checkImport, forgetImport, readColumns, readImport } from "@/lib/desk/steer-import";
import { IMPORT_FIELDS } from "@/lib/domain/import-fields";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";

const PAGE = "/desk/settings/data/import";

/** Administrators. The form: import, one answer for each of our fields (a column's number, or none), dates. */
export async function checkAction(_before: FormState, form: FormData): Promise<FormState> {
  await requireStaffToSend(form, "ADMIN");
  const one = await readImport(formText(form, "import"));
  if (!one) redirect(`${PAGE}?note=gone` as Route);

  const columns = readColumns(one.kind, formTexts(form, ...IMPORT_FIELDS[one.kind]));
  if (!columns.ok) return sendBack(form, { fieldErrors: columns.refusal });
  await checkImport(one.id, { columns: columns.value, monthFirst: formText(form, "dates") !== "day" });
  redirect(`${PAGE}/${one.id}` as Route); // throws: keep it outside any try
}

/** Administrators. The form: import, change (begin, forget). */
export async function steerAction(form: FormData): Promise<void> {
  await requireStaffToSend(form, "ADMIN");
  const one = await readImport(formText(form, "import"));
  if (!one) redirect(`${PAGE}?note=gone` as Route);
  if (formText(form, "change") === "forget") {
    await forgetImport(one.id);
    redirect(`${PAGE}?note=forgotten` as Route);
  }
  if (formText(form, "change") === "begin") await beginImport(one.id);
  redirect(`${PAGE}/${one.id}` as Route);
}
