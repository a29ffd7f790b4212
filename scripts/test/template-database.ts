import { randomBytes } from "node:crypto";
import { ensureApplicationRole, letApplicationIn } from "@/scripts/migrate/application-role";
import { migrate } from "@/scripts/migrate/migrate";
import { ensureDatabase } from "@/scripts/start/database-answer";

/** Its name is known to tests/support/database.ts, which clones it for each test file. */
const TEMPLATE = "clinic_template";

/** Makes the migrated, empty database that test files clone; resolves to what they have to know of the server. */
export async function makeTemplate(serverUrl: string) {
  const url = new URL(serverUrl);
  url.pathname = `/${TEMPLATE}`;
  const ownerUrl = url.toString();
  await ensureDatabase(serverUrl, ownerUrl);
  const applicationUrl = await ensureApplicationRole(ownerUrl, randomBytes(12).toString("hex"));
  await migrate(ownerUrl);
  await letApplicationIn(ownerUrl, applicationUrl);
  return { TEST_SERVER_URL: serverUrl, TEST_APPLICATION_URL: applicationUrl };
}
