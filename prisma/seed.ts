import { existsSync, mkdirSync } from "node:fs";
import { db, closeDatabase } from "@/lib/data/client";
import { removeBlankClinic } from "@/lib/data/blank-clinic";
import { findClinic } from "@/lib/data/clinic";
import { dateAt } from "@/lib/domain/clinic-time";
import { env } from "@/lib/env";
import { loginsFile } from "@/scripts/start/own-database";
import { loadEnvFile } from "@/scripts/start/settings";
import { writeClinic } from "./demonstration/clinic";
import { writeLogins } from "./demonstration/logins";
import { writeVisits } from "./demonstration/visits";

/**
 * Writes the demonstration clinic into an empty database; does nothing to a clinic that is there. The logins come
 * last: with them `npm start` knows that all before is done.
 */
async function seed(now: number): Promise<void> {
  await removeBlankClinic();
  if ((await db().clinic.count()) === 0) await writeClinic(dateAt(now, "America/New_York"));
  if (!(await findClinic()).isDemonstration) return;
  if ((await db().booking.count()) === 0) await writeVisits(now);
  const logins = loginsFile(env().DATA_DIR);
  mkdirSync(env().DATA_DIR, { recursive: true });
  if (!existsSync(logins)) await writeLogins(logins);
}

loadEnvFile();
await seed(Date.now());
await closeDatabase();
