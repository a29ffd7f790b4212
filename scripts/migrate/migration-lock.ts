import pg from "pg";
import { PlainFault } from "@/scripts/start/plain-fault";

/** Any number will do that nobody else locks; Prisma's own engine takes 72707369. */
const MIGRATION_LOCK = 20_261_122;

/**
 * Does `work` while no other process does the same to this database: the others wait.
 * The lock belongs to a session of its own, so it falls with this process, however that ends.
 *
 * @throws PlainFault when the database cannot be reached
 */
export async function whileAlone<Value>(databaseUrl: string, work: () => Promise<Value>): Promise<Value> {
  const session = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  session.on("error", () => undefined); // a lost database shows in `work` as well, and is told from there
  try {
    await session.connect();
  } catch (error) {
    const { hostname, port, pathname } = new URL(databaseUrl);
    const address = `${hostname}:${port || 5432}${pathname}`;
    const said = (error as Error).message || (error as NodeJS.ErrnoException).code;
    throw new PlainFault(
      `The database ${address} cannot be used (${said}). Check DATABASE_URL and that it runs.`,
    );
  }
  try {
    await session.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    return await work();
  } finally {
    await session.end();
  }
}
