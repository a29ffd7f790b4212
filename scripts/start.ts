import { join } from "node:path";
import { letApplicationIn } from "@/scripts/migrate/application-role";
import { migrate } from "@/scripts/migrate/migrate";
import { announce } from "@/scripts/start/announcement";
import { ensureBuild, ensureClient } from "@/scripts/start/build";
import { prepareDataDirectory } from "@/scripts/start/data-directory";
import { ensureDemonstration } from "@/scripts/start/demonstration";
import type { Household } from "@/scripts/start/household";
import { startOwnDatabase } from "@/scripts/start/own-database";
import { anyPort, freePort, requirePort } from "@/scripts/start/ports";
import { keptSecret } from "@/scripts/start/private-file";
import { step } from "@/scripts/start/progress";
import { claim } from "@/scripts/start/running-instance";
import { mailCatcherService, webService, workerService } from "@/scripts/start/services";
import { loadEnvFile, readStartSettings } from "@/scripts/start/settings";
import { waitForSite } from "@/scripts/start/site-answer";
import { runUntilStopped } from "@/scripts/start/stopping";

/** `npm start`: everything the clinic needs, on one machine, until Ctrl-C. Started by `run.mjs`. */
async function start(household: Household): Promise<void> {
  const begun = performance.now();
  loadEnvFile();
  const settings = readStartSettings(process.env);
  const { port, dataDirectory, address } = settings;

  prepareDataDirectory(dataDirectory);
  const { release, wasKilled } = claim(dataDirectory, address);
  household.onRelease(release);
  await requirePort(port, wasKilled);
  await ensureClient(household.signal);

  const { databaseUrl, ownerDatabaseUrl } = settings;
  const { ownerUrl, applicationUrl } =
    databaseUrl && ownerDatabaseUrl
      ? { ownerUrl: ownerDatabaseUrl, applicationUrl: databaseUrl }
      : await step("Starting PostgreSQL", () => startOwnDatabase(dataDirectory, household));
  await step("Bringing the database up to date", async () => {
    await migrate(ownerUrl);
    await letApplicationIn(ownerUrl, applicationUrl);
  });

  const smtpPort = await freePort(anyPort());
  const inboxPort = settings.smtpUrl ? undefined : await freePort(port + 25);
  const env = {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(port),
    APP_URL: address,
    DATA_DIR: dataDirectory,
    DATABASE_URL: applicationUrl,
    MIGRATE_DATABASE_URL: "",
    SMTP_URL: settings.smtpUrl ?? `smtp://127.0.0.1:${smtpPort}`,
    AUTH_SECRET: process.env["AUTH_SECRET"] || keptSecret(join(dataDirectory, "auth-secret")),
    ENCRYPTION_KEY: process.env["ENCRYPTION_KEY"] || keptSecret(join(dataDirectory, "encryption-key")),
  } as const;

  if (!databaseUrl) await ensureDemonstration(env, dataDirectory, household.signal);
  await ensureBuild(env, household.signal);

  if (inboxPort) household.keep(mailCatcherService(smtpPort, inboxPort, dataDirectory));
  household.keep(webService(port, env, dataDirectory), workerService(env, dataDirectory));
  await step("Starting the site", () => waitForSite(port, household.signal));
  announce(settings, inboxPort, begun);
}

runUntilStopped(start);
