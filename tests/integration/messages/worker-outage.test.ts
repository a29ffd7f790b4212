import { Client } from "pg";
import { at, seedClinic, TUESDAY } from "../../support/clinic-makers";
import { freshDatabase, testServer } from "../../support/database";
import { bookSomeone, mailServer, untilState } from "../../support/deliveries";
import { until } from "../../support/mail-server";
import { WorkerProcess } from "../../support/worker-process";

jest.setTimeout(150_000);
/** The queue waits longer after each failure, and whatever it gave up is taken up by the sweep of the next minute. */
const WITHIN_A_SWEEP = 75_000;
/** What the worker waits for while we hold it up. */
const HELD_TABLE = "relation = 'graphile_worker._private_tasks'::regclass";
const HELD_ROW = "transactionid = pg_current_xact_id()::xid";

const { query, url } = freshDatabase();
const server = mailServer();
let worker: WorkerProcess | undefined;

beforeAll(() => seedClinic());
afterEach(async () => {
  await worker?.kill();
  await query("truncate bookings, patients, graphile_worker._private_jobs cascade");
});

it("works on when the database has been away", async () => {
  worker = new WorkerProcess();
  await until(() => worker!.said.includes("worker.started"), 30_000);

  await leaveDatabaseAway(8_000);
  const { messageId } = await bookSomeone(query, { start: at(TUESDAY, "12:00") });

  await untilState(query, messageId, "SENT", WITHIN_A_SWEEP);
  expect(worker.isRunning).toBe(true);
});

it("works on when the database goes before the queue has looked for its first job", async () => {
  await query("begin");
  await query("lock table graphile_worker._private_tasks in share mode");
  worker = new WorkerProcess();
  await until(async () => (await waiting(HELD_TABLE)) === 1, 30_000);

  await leaveDatabaseAway(1_000);
  await query("rollback");
  const { messageId } = await bookSomeone(query);

  await untilState(query, messageId, "SENT", WITHIN_A_SWEEP);
  expect(worker.isRunning).toBe(true);
});

it("works on when the database goes while a mail is under way, and the mail is noted afterwards", async () => {
  const { messageId } = await bookSomeone(query);
  worker = new WorkerProcess();
  let away: Promise<void> | undefined;
  server.mood.afterTaking = async () => {
    server.mood.afterTaking = null;
    away = leaveDatabaseAway(6_000);
    await new Promise((resolve) => setTimeout(resolve, 500));
  };
  await until(() => away !== undefined, 30_000);
  await away;

  await untilState(query, messageId, "SENT", WITHIN_A_SWEEP);
  expect(worker.isRunning).toBe(true);
  expect(new Set(server.delivered.map(({ mail }) => mail.messageId)).size).toBe(1);
});

it("works on when the database goes while it notes how two mails ended, and before a third has", async () => {
  const ids: string[] = [];
  for (const hour of ["10:00", "14:00", "16:00"])
    ids.push((await bookSomeone(query, { start: at(TUESDAY, hour) })).bookingId);
  // A worker that was killed in an earlier test may have left a mail on the wire.
  const arrived = () =>
    ids.filter((id) => server.delivered.some(({ mail }) => mail.messageId?.includes(id))).length;
  let held: Promise<unknown> | undefined;
  let isCut = false;
  server.mood.afterTaking = async () => {
    const place = arrived();
    await until(() => arrived() === 3, 30_000);
    held ??= query("begin; select from graphile_worker._private_jobs for update");
    await held;
    if (place === 3) await until(() => isCut, 30_000);
    await new Promise((resolve) => setTimeout(resolve, place * 300)); // at once, they would be noted as one
  };
  worker = new WorkerProcess();
  await until(
    async () => held !== undefined && (await held, await waiting(HELD_ROW)) === 2,
    30_000,
    async () => {
      const { rows } = await query("select * from graphile_worker.jobs");
      return JSON.stringify({ jobs: rows, arrived: arrived(), said: worker?.said });
    },
  );

  isCut = true;
  await leaveDatabaseAway(3_000);
  await query("rollback");
  server.mood.afterTaking = null;
  const { messageId } = await bookSomeone(query, { start: at(TUESDAY, "12:00") });

  await untilState(query, messageId, "SENT", WITHIN_A_SWEEP);
  expect(worker.isRunning).toBe(true);
});

it("stops at once when told to while the database is away", async () => {
  worker = new WorkerProcess();
  await until(() => worker!.said.includes("worker.started"), 30_000);
  const away = leaveDatabaseAway(4_000);
  await new Promise((resolve) => setTimeout(resolve, 1_000));

  expect(await worker.stop()).toBe(0);
  await away;
});

async function waiting(what: string): Promise<number> {
  const { rows } = await query(`select count(*)::int as count from pg_locks where not granted and ${what}`);
  return rows[0].count;
}

/** As a restart of PostgreSQL looks from outside: every connection cut, none let in for a while. */
async function leaveDatabaseAway(milliseconds: number): Promise<void> {
  const owner = new Client({ connectionString: testServer() });
  await owner.connect();
  const name = new URL(url).pathname.slice(1);
  const cut = `select pg_terminate_backend(pid) from pg_stat_activity
                where datname = $1 and pid <> pg_backend_pid() and pid <> all($2)`;
  const { rows } = await query("select pg_backend_pid() as pid");
  await owner.query(`alter database ${name} allow_connections false`);
  await owner.query(cut, [name, [rows[0].pid]]);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await owner.query(`alter database ${name} allow_connections true`);
  await owner.end();
}
