import "server-only";
import { lapseAskedMoves } from "@/lib/data/asked-moves";
import { fillHollowBlocks } from "@/lib/data/hollow-blocks";
import { areDeliveriesWaiting, releaseDeadWorkers, wakeDeliveries } from "@/lib/data/jobs";
import { deleteOldDeliveries, oweWebhookJobsAgain } from "@/lib/data/owed-webhooks";
import { sql } from "@/lib/data/sql";
import {
  closeOldLinks,
  deleteExpiredHolds,
  deleteOldDeskRows,
  deleteOldDrafts,
  deleteOldImports,
  deleteOldKeys,
  deleteOldSessions,
  deleteOldVisitsLinks,
  oweJobsAgain,
} from "@/lib/data/sweep";
import type { Instant } from "@/lib/domain/interval";
import { log, nameOf } from "@/lib/log";
import { oweReminders } from "./owe-reminders";
import { isReachable } from "./transport";

/** A worker shows that it lives within milliseconds; after a lost connection within some seconds. */
const PRESENCE_SECONDS = 20;

const CHORES: Record<string, (now: Instant) => Promise<number>> = {
  "jobs-freed": () => releaseDeadWorkers(PRESENCE_SECONDS),
  "jobs-owed-again": oweJobsAgain,
  "webhook-jobs-owed-again": () => oweWebhookJobsAgain(sql),
  "reminders-owed": oweReminders,
  "blocks-filled": fillHollowBlocks,
  "questions-lapsed": lapseAskedMoves,
  "holds-deleted": deleteExpiredHolds,
  "drafts-deleted": deleteOldDrafts,
  "keys-deleted": deleteOldKeys,
  "desk-rows-deleted": deleteOldDeskRows,
  "imports-deleted": deleteOldImports,
  "sessions-deleted": deleteOldSessions,
  "links-closed": closeOldLinks,
  "visits-links-deleted": deleteOldVisitsLinks,
  "webhook-deliveries-deleted": () => deleteOldDeliveries(sql),
  "deliveries-woken": wakeWhenReachable,
};

/** The chores of each minute. One that fails is left for the next minute and keeps no other from being done. */
export async function sweep(now: Instant): Promise<void> {
  for (const [chore, work] of Object.entries(CHORES)) {
    try {
      const count = await work(now);
      if (count > 0) log.info("sweep.done", { chore, count });
    } catch (error) {
      log.warn("sweep.failed", { chore, error: nameOf(error) });
    }
  }
}

/** Once the mail server answers again, what could not reach it goes out at once. */
async function wakeWhenReachable(): Promise<number> {
  if (!(await areDeliveriesWaiting()) || !(await isReachable())) return 0;
  return wakeDeliveries();
}
