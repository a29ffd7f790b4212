import "server-only";
import { findTreatments } from "@/lib/data/catalogue";
import { saveTreatment } from "@/lib/data/draft-changes";
import { accepted, refused, type Result } from "@/lib/domain/result";
import type { Draft } from "./find-draft";
import { ANY, type Wish } from "./question";

export type TreatmentRefusal = "treatment-unknown" | "practitioner-does-not-give-it";

/** Notes what the visit is for and with whom. Choosing the same again keeps the chosen time. */
export async function chooseTreatment(
  draft: Draft,
  { treatment, practitioner }: { treatment: string; practitioner: Wish },
): Promise<Result<null, TreatmentRefusal>> {
  const chosen = (await findTreatments()).find(({ slug }) => slug === treatment);
  if (!chosen) return refused("treatment-unknown");
  if (practitioner !== ANY && !chosen.practitioners.includes(practitioner)) {
    return refused("practitioner-does-not-give-it");
  }
  await saveTreatment(draft.id, treatment, practitioner);
  return accepted(null);
}
