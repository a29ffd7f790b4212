import "server-only";
import type { Step } from "@/lib/domain/booking-journey";
import type { Instant } from "@/lib/domain/interval";
import { chooseTime, type Chooser } from "./choose-time";
import { chooseTreatment } from "./choose-treatment";
import type { Draft } from "./find-draft";
import { ANY } from "./question";

type EarlyWish = {
  treatment: string | undefined;
  practitioner: string | undefined;
  start: Instant | null;
};

/**
 * Takes over what someone chose before the safety questions, as far as it can be had. Only the front page's panel of
 * first free times leads here with a start.
 * @returns the step to go on with
 */
export async function followWish(
  draft: Draft,
  wish: EarlyWish,
  chooser: Chooser,
  now: Instant,
): Promise<Step> {
  const { treatment, practitioner = ANY, start } = wish;
  if (treatment === undefined) return "treatment";
  const chosen = await chooseTreatment(draft, { treatment, practitioner });
  if (!chosen.ok) return "treatment";
  if (start === null) return "time";
  const kept = await chooseTime(
    { ...draft, treatment, practitioner },
    { start, foundBy: "PANEL" },
    chooser,
    now,
  );
  return kept.ok ? "details" : "time";
}
