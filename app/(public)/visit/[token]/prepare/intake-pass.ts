import "server-only";
import { cookies } from "next/headers";
import { clock } from "@/app/clock";
import { intakePassCookie, intakePassOptions, isIntakePass, newIntakePass } from "@/lib/auth/intake-pass";

/** Whether somebody in this browser has named the patient's date of birth, less than an hour ago. */
export async function hasIntakePass(bookingId: string): Promise<boolean> {
  return isIntakePass((await cookies()).get(intakePassCookie(bookingId))?.value, bookingId, clock());
}

/** For actions: the hour begins anew. */
export async function keepIntakePass(bookingId: string): Promise<void> {
  (await cookies()).set(intakePassCookie(bookingId), newIntakePass(bookingId, clock()), intakePassOptions());
}

/** For actions: the answers are closed in this browser. */
export async function dropIntakePass(bookingId: string): Promise<void> {
  (await cookies()).set(intakePassCookie(bookingId), "", { ...intakePassOptions(), maxAge: 0 });
}
