import pg from "pg";
import { whileAlone } from "./migration-lock";

/** The application's own role in the databases that we make ourselves. */
const APPLICATION = "clinic_app";

/** Nothing but what the pages and the worker do. A role that owns nothing can drop no trigger and alter no table. */
const POWERLESS = "login nosuperuser nocreatedb nocreaterole noreplication nobypassrls";

/**
 * Makes the application's role on a server of our own, or gives it that password again.
 *
 * @param ownerUrl of the application's database, as its owner
 * @returns the URL of the same database for the application
 */
export async function ensureApplicationRole(ownerUrl: string, password: string): Promise<string> {
  await asOwner(ownerUrl, async (owner) => {
    const { rowCount } = await owner.query("select from pg_roles where rolname = $1", [APPLICATION]);
    const verb = rowCount ? "alter" : "create";
    const secret = owner.escapeLiteral(password);
    await owner.query(`${verb} role ${APPLICATION} with ${POWERLESS} password ${secret}`);
  });
  const url = new URL(ownerUrl);
  url.username = APPLICATION;
  url.password = password;
  return url.toString();
}

/**
 * Lets the application do its work, and no more: whatever becomes of it, it cannot rewrite the trail. Repeated after
 * every migration, for new tables. Nothing to do when it is the owner itself.
 */
export async function letApplicationIn(ownerUrl: string, applicationUrl: string): Promise<void> {
  const role = decodeURIComponent(new URL(applicationUrl).username);
  if (role === decodeURIComponent(new URL(ownerUrl).username)) return;
  await whileAlone(ownerUrl, () =>
    asOwner(ownerUrl, async (owner) => {
      const name = owner.escapeIdentifier(role);
      const { rows } = await owner.query<{ table: string }>(GUARDED_TABLES);
      // Whoever waits for a table makes all who come later wait too: given up soon, and harmless to repeat.
      await owner.query(
        [
          "begin",
          "set local lock_timeout = '3s'",
          ...grantsTo(name),
          ...rows.flatMap(policyFor(name)),
          "commit",
        ].join(";"),
      );
    }),
  );
}

const grantsTo = (role: string): string[] => [
  `grant usage on schema public, graphile_worker to ${role}`,
  `grant select, insert, update, delete on all tables in schema public, graphile_worker to ${role}`,
  `grant usage, select on all sequences in schema public, graphile_worker to ${role}`,
  `grant execute on all functions in schema graphile_worker to ${role}`,
  `revoke all on audit_entries, _prisma_migrations, graphile_worker.migrations from ${role}`,
  `grant select, insert on audit_entries to ${role}`,
  `grant select on _prisma_migrations, graphile_worker.migrations to ${role}`,
];

/** The job queue turns row security on in its tables, without a policy: to all but their owner they look empty. */
const GUARDED_TABLES = `
  select oid::regclass::text as table from pg_class
   where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity`;

const policyFor =
  (role: string) =>
  ({ table }: { table: string }): string[] => [
    `drop policy if exists application on ${table}`,
    `create policy application on ${table} to ${role} using (true) with check (true)`,
  ];

async function asOwner(ownerUrl: string, work: (owner: pg.Client) => Promise<void>): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}
