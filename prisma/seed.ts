import { db, closeDatabase } from "@/lib/data/client";
import { findClinic } from "@/lib/data/clinic";
import { dateAt } from "@/lib/domain/clinic-time";
import { env } from "@/lib/env";
import { writeClinic } from "./demonstration/clinic";
import { writeLogins } from "./demonstration/logins";
import { writeVisits } from "./demonstration/visits";

/**
 * Writes the demonstration clinic into an empty database; does nothing to a clinic that is there. The logins come
 * last: with them `npm start` knows that all before is done.
 */
async function seed(now: number): Promise<void> {
  if ((await db().clinic.count()) === 0) await writeClinic(dateAt(now, "America/New_York"));
  if ((await findClinic()).isDemonstration && (await db().booking.count()) === 0) await writeVisits(now);
  if ((await findClinic()).isDemonstration) await writeLogins(env().DATA_DIR);
}

await seed(Date.now());
await closeDatabase();
