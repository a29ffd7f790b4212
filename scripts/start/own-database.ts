import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureApplicationRole } from "@/scripts/migrate/application-role";
import { requireSpace } from "./data-directory";
import { ensureDatabase, waitForServer } from "./database-answer";
import type { Household } from "./household";
import { clusterUrl, postgresService, prepareCluster } from "./postgres-cluster";
import { postgresUser } from "./postgres-user";
import { anyPort, freePort } from "./ports";
import { keptSecret, writePrivately } from "./private-file";
import { reachableData } from "./reachable-place";

/** Where `prisma/seed.ts` writes the demonstration logins. They belong to the data: without the one the other is worthless. */
export function loginsFile(dataDirectory: string): string {
  return join(dataDirectory, "demo-logins.json");
}

/** One database, as its owner and as the application sees it. */
export type DatabaseUrls = { ownerUrl: string; applicationUrl: string };

/** Where `npm run migrate` finds the owner's URL while `npm start` is running. */
export const ownerUrlFile = (dataDirectory: string): string => join(dataDirectory, "owner-database-url");

/** Starts the PostgreSQL that lives in the data directory, and resolves to its URLs: the same until it is stopped. */
export async function startOwnDatabase(dataDirectory: string, household: Household): Promise<DatabaseUrls> {
  const directory = join(dataDirectory, "postgres");
  const data = reachableData(directory, postgresUser(directory));
  requireSpace(dataDirectory, existsSync(data) ? 50 : 300, "the database");

  const password = keptSecret(join(dataDirectory, "postgres-password"));
  const cluster = await prepareCluster(data, password, household.signal);
  if (cluster.isNew) rmSync(loginsFile(dataDirectory), { force: true });

  const port = await freePort(anyPort());
  household.keep(postgresService(cluster, port, join(dataDirectory, "postgres.log")));
  const serverUrl = clusterUrl(port, password, "postgres");
  const ownerUrl = clusterUrl(port, password);
  await waitForServer(serverUrl, household.signal);
  await ensureDatabase(serverUrl, ownerUrl);
  const applicationPassword = keptSecret(join(dataDirectory, "application-password"));
  const applicationUrl = await ensureApplicationRole(ownerUrl, applicationPassword);
  writePrivately(ownerUrlFile(dataDirectory), `${ownerUrl}\n`);
  writePrivately(join(dataDirectory, "database-url"), `${applicationUrl}\n`);
  return { ownerUrl, applicationUrl };
}
