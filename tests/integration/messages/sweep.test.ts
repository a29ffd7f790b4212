import { releaseDeadWorkers } from "@/lib/data/jobs";
import { holdTime } from "@/lib/booking/hold-time";
import { sweep } from "@/lib/messages/sweep";
import { at, NOW, seedClinic, TUESDAY } from "../../support/clinic-makers";
import { freshDatabase } from "../../support/database";
import { bookSomeone, mailServer, untilState, whileWorking } from "../../support/deliveries";

jest.setTimeout(30_000);

const { query } = freshDatabase();
const server = mailServer();

beforeAll(() => seedClinic());
afterEach(() =>
  query("truncate bookings, patients, holds, booking_drafts, graphile_worker._private_jobs cascade"),
);

const count = async (table: string) => (await query(`select count(*)::int as n from ${table}`)).rows[0].n;
const jobs = async () => (await query("select locked_by, attempts from graphile_worker.jobs")).rows;

it("takes away holds that ran out minutes ago with their slots, and no others", async () => {
  const hold = (time: string) =>
    holdTime({ treatment: "follow-up", practitioner: "any", start: at(TUESDAY, time), instead: null }, NOW);
  const [long, short] = [await hold("10:30"), await hold("14:00")];
  if (!long.ok || !short.ok) throw new Error("no time was free");
  await query("update holds set expires_at = now() - interval '10 minutes' where id = $1", [
    long.value.holdId,
  ]);
  await query("update holds set expires_at = now() - interval '1 minute' where id = $1", [
    short.value.holdId,
  ]);

  await sweep(NOW);

  expect((await query("select id from holds")).rows).toEqual([{ id: short.value.holdId }]);
  expect((await query("select distinct hold_id from slots")).rows).toEqual([{ hold_id: short.value.holdId }]);
});

it("forgets what was typed a day ago and answers two days old", async () => {
  await bookSomeone(query);
  await bookSomeone(query, { start: at(TUESDAY, "14:00") });
  await query(`update idempotency_keys set created_at = now() - interval '49 hours'
                where key = (select key from idempotency_keys order by key limit 1)`);
  await query(`insert into booking_drafts (id, browser_hash, screening_version, screened_at, created_at)
               select gen_random_uuid(), '\\x00', '1', now(), now() - hours * interval '1 hour'
                 from unnest(array[1, 25]) as hours`);

  await sweep(NOW);

  expect(await count("idempotency_keys")).toBe(1);
  expect(await count("booking_drafts")).toBe(1);
});

it("frees the jobs of a dead worker, and leaves those of a living one alone", async () => {
  const { messageId } = await bookSomeone(query);
  server.mood.afterTaking = async () => {
    await query("update graphile_worker._private_jobs set locked_at = locked_at - interval '1 minute'");
    expect(await releaseDeadWorkers(20)).toBe(0);
  };
  await whileWorking(() => untilState(query, messageId, "SENT"));
  expect(server.delivered).toHaveLength(1);

  await bookSomeone(query, { start: at(TUESDAY, "14:00") });
  await query(`update graphile_worker._private_jobs
                  set locked_by = 'pool-of-the-dead', locked_at = now() - interval '21 seconds'`);
  await sweep(NOW);

  expect(await jobs()).toEqual([{ locked_by: null, attempts: 0 }]);
});

it("takes over within seconds from a worker that died in the moment in which the next one starts", async () => {
  const { messageId } = await bookSomeone(query);
  await query("update graphile_worker._private_jobs set locked_by = 'pool-of-the-dead', locked_at = now()");

  await whileWorking(() => untilState(query, messageId, "SENT", 20_000));
});

it("frees a job that has taken longer than any job can, even if its worker seems to live", async () => {
  await bookSomeone(query);
  await query(`select pg_advisory_lock_shared(3, hashtext('stuck'))`);
  await query(
    `update graphile_worker._private_jobs set locked_by = 'stuck', locked_at = now() - interval '3 minutes'`,
  );

  await sweep(NOW);

  expect(await jobs()).toEqual([{ locked_by: null, attempts: 0 }]);
});

it.each([
  ["has lost its job", "delete from graphile_worker._private_jobs", 1],
  [
    "has used up its tries without an end",
    "update graphile_worker._private_jobs set attempts = max_attempts",
    1,
  ],
  ["still has its job", "select 1", 0],
])("gives a message that %s another only when it needs one", async (_what, harm, isNew) => {
  await bookSomeone(query);
  await query("update messages set created_at = now() - interval '11 minutes'");
  const before = await query("select max(id) as last from graphile_worker.jobs");
  await query(harm);

  await sweep(NOW);

  const { rows } = await query("select id from graphile_worker.jobs where id > $1 and attempts = 0", [
    before.rows[0].last,
  ]);
  expect(rows).toHaveLength(isNew);
});
