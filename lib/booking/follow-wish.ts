import "server-only";
import type { Step } from "@/lib/domain/booking-journey";
import type { Instant } from "@/lib/domain/interval";
import { chooseTime } from "./choose-time";
import { chooseTreatment } from "./choose-treatment";
import type { Draft } from "./find-draft";
import { ANY } from "./question";

type EarlyWish = {
  treatment: string | undefined;
  practitioner: string | undefined;
  start: Instant | null;
};

/**
 * Takes over what someone chose before the safety questions, as far as it can be had.
 * @returns the step to go on with
 */
export async function followWish(draft: Draft, wish: EarlyWish, now: Instant): Promise<Step> {
  const { treatment, practitioner = ANY, start } = wish;
  if (treatment === undefined) return "treatment";
  const chosen = await chooseTreatment(draft, { treatment, practitioner });
  if (!chosen.ok) return "treatment";
  if (start === null) return "time";
  const kept = await chooseTime({ ...draft, treatment, practitioner }, start, now);
  return kept.ok ? "details" : "time";
}
