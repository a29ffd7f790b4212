"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { clock } from "@/app/clock";
import { askedChange, notKept } from "@/app/desk/settings/asked-change";
import type { SettingsState } from "@/components/desk/settings/settings-form";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { layClosedDays, takeClosedDays, type DaysWanted } from "@/lib/desk/set-closed-days";
import { setHolidays } from "@/lib/desk/set-holidays";
import { listSchedules } from "@/lib/desk/show-block";
import { EVERYONE } from "@/lib/domain/closed-time";
import { coarsestGrid } from "@/lib/domain/stretches";
import { sendBack } from "@/lib/http/form-state";
import { formText } from "@/lib/http/form-text";
import { askedDays, askedGone } from "./asked-days";

const SAVED = "/desk/settings/closed-days?note=saved";
const LEFT_BEHIND = "/desk/settings/misfits?note=saved" as Route;

/** Administrators. The form: who, from, until, kind (closed, hours), opensAt, closesAt, note, step, seen. */
export async function layDaysAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const { policy } = await clinicFacts();
  const asked = askedDays(form, coarsestGrid(policy.gridMinutes));
  if (!asked.ok) return sendBack(form, { fieldErrors: asked.refusal });

  const meant = askedChange(form, clock());
  const outcome = await layClosedDays(staff, asked.value, meant);
  if (outcome.ok && meant.keep) {
    redirect(outcome.value.misfits.length > 0 ? await wayToMove(asked.value) : SAVED); // throws
  }
  return notKept(form, outcome);
}

/** Administrators. The form: gone_WHO_FROM_UNTIL if ticked, step, seen. */
export async function takeDaysAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const meant = askedChange(form, clock());
  const outcome = await takeClosedDays(staff, askedGone(form), meant);
  if (outcome.ok && meant.keep) redirect(outcome.value.misfits.length > 0 ? LEFT_BEHIND : SAVED); // throws
  return notKept(form, outcome);
}

/** Administrators. The form: holiday-DATE if ticked, known (the dates that were ticked before), step, seen. */
export async function setHolidaysAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const meant = askedChange(form, clock());
  const ticked = [...form.keys()].filter((name) => name.startsWith("holiday-"));
  const known = (formText(form, "known") ?? "").split(" ");
  const dates = ticked.map((name) => name.slice("holiday-".length));
  const outcome = await setHolidays(staff, dates, known, meant);
  if (outcome.ok && meant.keep) redirect(outcome.value.misfits.length > 0 ? LEFT_BEHIND : SAVED); // throws
  return notKept(form, outcome);
}

/** The page that moves or asks the patients of these days; it knows practitioners and the clinic, not rooms. */
async function wayToMove({ scheduleId, from, until }: DaysWanted): Promise<Route> {
  const slug = (await listSchedules()).find((one) => one.scheduleId === scheduleId)?.slug;
  const who = scheduleId === null ? EVERYONE : slug;
  return who ? (`/desk/closing?${new URLSearchParams({ who, from, until })}` as Route) : LEFT_BEHIND;
}
