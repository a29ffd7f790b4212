import { fill } from "@/scripts/bench/fill";
import { measureIn, onServer, urlOf } from "@/scripts/bench/databases";
import { migrate } from "@/scripts/migrate/migrate";

/** A migrated database with nothing in it. */
export async function emptyDatabase(serverUrl: string, name: string): Promise<string> {
  await onServer(serverUrl, `create database ${name}`);
  const url = urlOf(serverUrl, name);
  await migrate(url);
  return url;
}

export async function filledDatabase(serverUrl: string, visits: number, today: string): Promise<string> {
  const url = await emptyDatabase(serverUrl, `portable_${visits}`);
  await measureIn(url, "clinic", [today]);
  await fill(url, visits, today);
  return url;
}
