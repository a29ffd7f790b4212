import { readFileSync } from "node:fs";
import { Client } from "pg";
import { ownerUrlFile } from "@/scripts/start/own-database";
import { told } from "./clinic-over-http";

/** As a restart of PostgreSQL looks from outside: every connection cut, none let in. @returns what ends that */
export async function sendAway(): Promise<() => Promise<void>> {
  const url = new URL(readFileSync(ownerUrlFile(told("DATA_DIR")), "utf8").trim());
  const name = url.pathname.slice(1);
  url.pathname = "/postgres";
  const owner = new Client({ connectionString: url.toString() });
  await owner.connect();
  await owner.query(`alter database ${name} allow_connections false`);
  await owner.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name]);
  return async () => {
    await owner.query(`alter database ${name} allow_connections true`);
    await owner.end();
  };
}
