"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { clock } from "@/app/clock";
import { askForErasure } from "@/lib/booking/ask-for-erasure";
import { openVisits } from "./open-visits";

/** Public: whoever has the link. Asked twice: the same wish, and the clinic is told once. */
export async function askForErasureAction(token: string): Promise<void> {
  const { emailKey } = await openVisits(token);
  await askForErasure(emailKey, clock());
  // The query makes it another address: with scripts, the same one with another fragment would not be drawn anew.
  redirect(`/visits/${token}?asked=erasure#erasure` as Route); // throws: keep it outside any try
}
