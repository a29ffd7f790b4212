"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { clock } from "@/app/clock";
import { askedChange, notKept } from "@/app/desk/settings/asked-change";
import { askedHours, isDate, sentWeek } from "@/app/desk/settings/hours/asked-hours";
import type { SettingsState } from "@/components/desk/settings/settings-form";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { removePlanned, setHours } from "@/lib/desk/set-hours";
import { showHours } from "@/lib/desk/show-hours";
import { dateAt } from "@/lib/domain/clinic-time";
import { coarsestGrid } from "@/lib/domain/stretches";
import { copiedMonday } from "@/lib/domain/week-fields";
import { sendBack } from "@/lib/http/form-state";
import { formText } from "@/lib/http/form-text";
import { howItIsNow } from "./how-it-is-now";

/**
 * Administrators. The form: scheduleId, version (the mark of the rules it was made from), day-N-from-K and
 * day-N-until-K for weekday N and stretch K, from, until, step (preview, save), seen; or copy (until which weekday
 * Monday is copied), which changes nothing yet.
 */
export async function setHoursAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  if (form.has("copy")) return copied(form);
  const { policy } = await clinicFacts();
  const asked = askedHours(form, coarsestGrid(policy.gridMinutes));
  if (!asked.ok) return sendBack(form, { fieldErrors: asked.refusal });

  const { scheduleId, ...meant } = askedAbout(form);
  const outcome = await setHours(staff, scheduleId, asked.value, meant);
  if (outcome.ok && meant.keep) redirect(backTo(scheduleId, outcome.value.misfits.length > 0)); // throws
  if (!outcome.ok && outcome.refusal.reason === "stale") {
    return howItIsNow(form, asked.value, await stands(scheduleId));
  }
  return notKept(form, outcome);
}

/** Administrators. The form: scheduleId, version, planned-DATE if ticked, step, seen. */
export async function removePlannedAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const { scheduleId, ...meant } = askedAbout(form);
  const days = [...form.keys()].map((name) => name.replace(/^planned-/, "")).filter(isDate);
  const outcome = await removePlanned(staff, scheduleId, days, meant);
  if (outcome.ok && meant.keep) redirect(backTo(scheduleId, outcome.value.misfits.length > 0)); // throws
  return notKept(form, outcome);
}

const askedAbout = (form: FormData) => ({
  ...askedChange(form, clock()),
  scheduleId: formText(form, "scheduleId") ?? "",
  mark: formText(form, "version") ?? "",
});

/** Visits that were left behind come first: somebody has to see to them. */
const backTo = (scheduleId: string, areLeftBehind: boolean) =>
  (areLeftBehind
    ? "/desk/settings/misfits?note=saved"
    : `/desk/settings/hours/${scheduleId}?note=saved`) as Route;

function copied(form: FormData): SettingsState {
  const sent = sendBack(form, {});
  const until = Number(formText(form, "copy"));
  return { ...sent, fields: { ...sent.fields, ...copiedMonday(sentWeek(form), until) } };
}

async function stands(scheduleId: string) {
  const { timeZone } = await clinicFacts();
  return showHours(scheduleId, dateAt(clock(), timeZone));
}
