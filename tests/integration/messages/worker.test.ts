import { Client } from "pg";
import { at, seedClinic, TUESDAY } from "../../support/clinic-makers";
import { freshDatabase, testServer } from "../../support/database";
import { bookSomeone, mailServer, messageRow, untilState } from "../../support/deliveries";
import { until } from "../../support/mail-server";
import { WorkerProcess } from "../../support/worker-process";

jest.setTimeout(150_000);
/** The queue waits longer after each failure, and whatever it gave up is taken up by the sweep of the next minute. */
const WITHIN_A_SWEEP = 75_000;

const { query, url } = freshDatabase();
const server = mailServer();
let worker: WorkerProcess | undefined;

beforeAll(() => seedClinic());
afterEach(async () => {
  await worker?.kill();
  await query("truncate bookings, patients, graphile_worker._private_jobs cascade");
});

it("sends a mail again under the same Message-ID when it was killed before it could note the first", async () => {
  const { messageId, bookingId } = await bookSomeone(query);
  const first = new WorkerProcess();
  server.mood.afterTaking = async () => {
    server.mood.afterTaking = null;
    await first.kill();
  };
  await until(() => server.delivered.length === 1 && !first.isRunning, 30_000);
  expect((await messageRow(query, messageId)).state).toBe("OWED");

  worker = new WorkerProcess();
  await untilState(query, messageId, "SENT", 30_000);

  const id = `<booking-confirmed.0.${bookingId}@clinic.test>`;
  expect(server.delivered.map(({ mail }) => mail.messageId)).toEqual([id, id]);
});

it("ends in good order with the mail in its hands, in lines of JSON that name nobody", async () => {
  const { messageId } = await bookSomeone(query);
  worker = new WorkerProcess();
  let asked: Promise<number | null> | undefined;
  server.mood.afterTaking = async () => {
    asked = worker?.stop();
    await new Promise((resolve) => setTimeout(resolve, 500));
  };
  await untilState(query, messageId, "SENT", 30_000);

  expect(await asked).toBe(0);
  expect(server.delivered).toHaveLength(1);
  const lines = worker.said.trim().split("\n");
  expect(lines.map((line) => JSON.parse(line).event)).toEqual([
    "worker.started",
    "worker.stopping",
    "message.tried",
    "worker.stopped",
  ]);
  expect(worker.said).not.toMatch(/example\.com|Patient/);
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
  await until(isHeldUp, 30_000);

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

it("stops at once when told to while the database is away", async () => {
  worker = new WorkerProcess();
  await until(() => worker!.said.includes("worker.started"), 30_000);
  const away = leaveDatabaseAway(4_000);
  await new Promise((resolve) => setTimeout(resolve, 1_000));

  expect(await worker.stop()).toBe(0);
  await away;
});

/** Whether the worker waits to enter its kinds of jobs, which the queue does before it looks for one. */
async function isHeldUp(): Promise<boolean> {
  const waiting = "not granted and relation = 'graphile_worker._private_tasks'::regclass";
  return (await query(`select from pg_locks where ${waiting}`)).rows.length > 0;
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
