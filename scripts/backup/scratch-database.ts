import pg from "pg";
import { PlainFault } from "@/scripts/start/plain-fault";

/** Any number will do that nobody else locks. */
const DRILL_LOCK = 20_261_125;

/**
 * Does `work` with an empty database beside the clinic's, and drops it. What a drill that was killed has left behind is
 * dropped first.
 * @param ownerUrl of the clinic's database; its owner must be allowed to create databases
 */
export async function withScratchDatabase<Value>(
  ownerUrl: string,
  work: (url: string) => Promise<Value>,
): Promise<Value> {
  const scratch = new URL(ownerUrl);
  scratch.pathname = `${scratch.pathname}_drill`;
  const name = pg.escapeIdentifier(decodeURIComponent(scratch.pathname.slice(1)));
  const owner = new pg.Client({ connectionString: ownerUrl });
  owner.on("error", () => undefined); // the next statement says what it was
  await owner.connect();
  try {
    const { rows } = await owner.query("select pg_try_advisory_lock($1) as free", [DRILL_LOCK]);
    if (!rows[0].free) throw new PlainFault("Another drill is running. Wait until it is done.");
    await owner.query(`drop database if exists ${name} with (force)`);
    await owner.query(`create database ${name} template template0`).catch(refuseRights);
    try {
      return await work(scratch.toString());
    } finally {
      await owner.query(`drop database if exists ${name} with (force)`);
    }
  } finally {
    await owner.end();
  }
}

function refuseRights(error: Error & { code?: string }): never {
  if (error.code !== "42501") throw error;
  throw new PlainFault(
    "The database's owner may not create databases, so there is nowhere to restore to. As a superuser, once:\n" +
      "  alter role OWNER createdb",
  );
}
