import "server-only";
import { assertGuards } from "@/lib/data/guards";
import { log, nameOf } from "@/lib/log";

/** Whoever asks wants an answer soon; a database that hangs gives none at all. */
const PATIENCE_MS = 2_500;

let asking: Promise<boolean> | undefined;

/** Whether the database answers and keeps our promises. Asked once at a time, however many want to know. */
export async function isReady(): Promise<boolean> {
  asking ??= askGuards().finally(() => (asking = undefined));
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  return Promise.race([asking, tooLate]).finally(() => clearTimeout(timer));
}

async function askGuards(): Promise<boolean> {
  try {
    await assertGuards();
    return true;
  } catch (error) {
    log.warn("readiness.refused", { error: nameOf(error) });
    return false;
  }
}
