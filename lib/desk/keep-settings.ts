import "server-only";
import type { Transaction } from "@/lib/data/client";
import type { Instant } from "@/lib/domain/interval";
import { refused, type Result } from "@/lib/domain/result";
import type { SettingsRefusal } from "./settings-refusal";
import type { Consequences } from "@/lib/domain/consequences";
import { weighSettings } from "./weigh-settings";

/** What a form of settings is sent for: to see what it would do, or to keep it. */
export type Meant = {
  keep: boolean;
  /** Visits that would not fit and whoever keeps the change has been shown, by id. */
  seen: readonly string[];
  now: Instant;
};

/**
 * Tries a change of settings or keeps it. It is not kept while it leaves visits behind that nobody has been shown:
 * one may have been booked since the preview.
 */
export async function keepSettings(
  change: (tx: Transaction) => Promise<Result<unknown, SettingsRefusal>>,
  meant: Meant,
): Promise<Result<Consequences, SettingsRefusal>> {
  const outcome = await weighSettings<unknown, SettingsRefusal>(change, meant);
  return outcome.ok ? { ok: true, value: outcome.value.consequences } : refused(outcome.refusal);
}
