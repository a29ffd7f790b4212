import "server-only";
import type { Route } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { forgetSealedForm } from "@/lib/data/kept-forms";
import type { Staff, StaffRole } from "@/lib/domain/staff";
import { askedDeskPath } from "@/lib/http/asked-path";
import { admit, currentSession, staffOf, type NotAdmitted } from "./admission";
import { keepForm } from "./kept-form";

/** Where to go when something is missing; there it can be mended, and from there the way leads back. */
const WAY: Record<NotAdmitted, (back: string) => string> = {
  "signed-out": (back) => `/sign-in?back=${encodeURIComponent(back)}`,
  "code-awaited": (back) => `/sign-in/code?back=${encodeURIComponent(back)}`,
  locked: (back) => `/sign-in/unlock?back=${encodeURIComponent(back)}`,
  "second-factor-missing": () => "/desk/account/second-factor",
  role: () => "/desk/not-yours",
};

/**
 * The first line of every page under app/desk. Whoever may not be there is led to where that can be mended; nothing
 * after this line has happened then.
 */
export async function requireStaff(...roles: StaffRole[]): Promise<Staff> {
  const admission = await admit(...roles);
  if (admission.ok) return admission.value;
  return leadAway(admission.refusal);
}

/** The first line of every action under app/desk. What was typed into a form that meets the lock is kept. */
export async function requireStaffToSend(form: FormData, ...roles: StaffRole[]): Promise<Staff> {
  const admission = await admit(...roles);
  const session = await currentSession();
  if (admission.ok) {
    if (session?.hasKeptForm) await forgetSealedForm(admission.value.sessionId);
    return admission.value;
  }
  if (admission.refusal === "locked" && session) {
    await keepForm(session.sessionId, askedDeskPath(await headers()), form);
  }
  return leadAway(admission.refusal);
}

/** For the one page, and its actions, on which a second factor that is asked for can be set up. */
export async function requireStaffSettingUp(): Promise<Staff> {
  const admission = await admit();
  if (admission.ok) return admission.value;
  const session = await currentSession();
  if (admission.refusal === "second-factor-missing" && session) return staffOf(session);
  return leadAway(admission.refusal);
}

async function leadAway(refusal: NotAdmitted): Promise<never> {
  redirect(WAY[refusal](askedDeskPath(await headers())) as Route);
}
