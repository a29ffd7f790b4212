"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showBlock } from "@/lib/desk/show-block";
import { unblockTime } from "@/lib/desk/unblock-time";
import { dateAt } from "@/lib/domain/clinic-time";
import { formTexts } from "@/lib/http/form-text";

const removal = z.object({ blockId: z.uuid(), which: z.enum(["this", "later"]) });

/** Everyone of the staff. The form: blockId, which ("this", or "later": this and all later ones of its series). */
export async function unblockAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form);
  const parsed = removal.safeParse(formTexts(form, "blockId", "which"));
  if (!parsed.success) redirect("/desk?note=unknown");

  const { blockId, which } = parsed.data;
  const [block, { timeZone }] = await Promise.all([showBlock(blockId), clinicFacts()]);
  const outcome = await unblockTime(staff, { blockId, andLater: which === "later" });
  if (!outcome.ok || !block) redirect("/desk?note=unknown");
  redirect(`/desk?date=${dateAt(block.start, timeZone)}` as Route); // throws: keep it outside any try
}
