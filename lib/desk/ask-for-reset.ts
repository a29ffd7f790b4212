import "server-only";
import { z } from "zod";
import { db } from "@/lib/data/client";
import { findStaffByEmail } from "@/lib/data/staff-members";
import { sendLink } from "./send-link";

export const resetForm = z.object({
  email: z
    .string({ error: "Enter your email address." })
    .trim()
    .min(1, { error: "Enter your email address." })
    .max(254),
});

/**
 * Mails a one-time link to somebody of the staff; to anybody else, nothing. Called when the answer has already gone
 * out, so neither words nor time tell who exists.
 */
export async function askForReset({ email }: z.infer<typeof resetForm>): Promise<void> {
  const member = await findStaffByEmail(email);
  if (!member || member.disabledAt) return;
  await db().$transaction((tx) => sendLink(tx, member, "stranger"));
}
