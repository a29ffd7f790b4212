import { migrate } from "@/scripts/migrate/migrate";
import { ensureDatabase } from "@/scripts/start/database-answer";

/** Its name is known to tests/support/database.ts, which clones it for each test file. */
const TEMPLATE = "clinic_template";

/** Makes the migrated, empty database that test files clone; resolves to the server's URL. */
export async function makeTemplate(serverUrl: string): Promise<string> {
  const url = new URL(serverUrl);
  url.pathname = `/${TEMPLATE}`;
  await ensureDatabase(serverUrl, url.toString());
  await migrate(url.toString());
  return serverUrl;
}
