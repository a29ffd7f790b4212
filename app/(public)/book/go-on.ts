import "server-only";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Step } from "@/lib/domain/booking-journey";
import { stepPath } from "./step-path";

/** Goes on after an answer was taken. The pages before are forgotten: Back shall show what was answered, not a blank. */
export function goOn(draftId: string, step: Step | "confirmed"): never {
  revalidatePath("/book/[draftId]", "layout");
  redirect(stepPath(draftId, step));
}
