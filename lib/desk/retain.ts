import "server-only";
import { findClinic } from "@/lib/data/clinic";
import { changeDiary } from "@/lib/data/diary-change";
import { deletePastKeeping, listPeoplePastKeeping } from "@/lib/data/retention";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused } from "@/lib/domain/result";
import type { PastKeeping } from "@/lib/domain/retention";
import { eraseRecord } from "./erase-record";

const DRY = { reason: "dry-run" } as const;
const STILL_KEPT = { reason: "still-kept" } as const;

/**
 * Lets go of what was kept long enough. A dry run is the same work taken back, so it cannot say other things than come
 * to pass.
 */
export async function retain(now: Instant, { isDry }: { isDry: boolean }): Promise<PastKeeping> {
  const rows = await changeDiary({ days: [] }, async (tx) => {
    const past = await deletePastKeeping(tx, now);
    return isDry ? refused(past) : accepted(past);
  });
  const { recordYears } = await findClinic();
  let people = 0;
  for (const { patientId } of await listPeoplePastKeeping(recordYears, now)) {
    const outcome = await eraseRecord({ actor: "system", patientId, now }, (_record, { kept, ...open }) => {
      if (kept.length + open.ahead.length + open.unsettled.length > 0) return STILL_KEPT;
      return isDry ? DRY : null;
    });
    people += Number(outcome.ok || outcome.refusal === DRY);
  }
  return { ...(rows.ok ? rows.value : rows.refusal), people };
}
