import { spawn } from "node:child_process";
import { basename } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { lastDrill } from "@/lib/data/restore-drills";
import { stopUnlessReady } from "@/lib/data/readiness";
import { madeAtOf } from "@/lib/domain/backup-file";
import { isBackupDue, isDrillDue } from "@/lib/domain/backup-rhythm";
import { log, nameOf } from "@/lib/log";
import { backupSettings, newestBackup } from "@/scripts/backup/backup-settings";
import { checkout } from "@/scripts/start/checkout";
import { TYPESCRIPT } from "@/scripts/start/services";

/** How often it looks whether something is due; what has failed is not tried sooner. */
const LOOK_EVERY_MS = 10 * 60_000;

const stopping = new AbortController();
const { signal } = stopping;

/** A backup each day and a drill each week, for as long as it is left to run. */
async function keepBackups(): Promise<void> {
  const { directory } = backupSettings();
  await stopUnlessReady(Date.now());
  while (!signal.aborted) {
    await doWhatIsDue(directory).catch((error: unknown) =>
      log.error("backup.interrupted", { error: nameOf(error) }),
    );
    await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined); // cut short by being told to stop
  }
}

async function doWhatIsDue(directory: string): Promise<void> {
  const newest = await newestBackup(directory);
  const newestAt = newest && Date.parse(madeAtOf(basename(newest)));
  if (isBackupDue(newestAt || undefined, Date.now())) await runScript("backup");
  if (!signal.aborted && isDrillDue(await lastDrill(), Date.now())) await runScript("restore-drill");
}

/** In a process of its own: what it took of memory is given back, and what goes wrong there ends nothing here. */
async function runScript(script: string): Promise<void> {
  const child = spawn(process.execPath, [...TYPESCRIPT, `scripts/${script}.ts`], {
    cwd: checkout,
    stdio: ["ignore", "inherit", "inherit"],
  });
  signal.addEventListener("abort", () => child.kill(), { once: true });
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  if (code === 0) log.info("backup.done", { script });
  else log.error("backup.failed", { script, code });
}

for (const wish of ["SIGTERM", "SIGINT"] as const) process.on(wish, () => stopping.abort());
keepBackups().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
