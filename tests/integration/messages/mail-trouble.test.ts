import { areDeliveriesWaiting } from "@/lib/data/jobs";
import { TRIES } from "@/lib/data/owed-messages";
import { showMessages } from "@/lib/desk/show-messages";
import { sweep } from "@/lib/messages/sweep";
import { makeActor } from "@/tests/support/actors";
import { at, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookSomeone, mailServer, messageRow, untilState, whileWorking } from "@/tests/support/deliveries";
import { until } from "@/tests/support/mail-server";

jest.setTimeout(90_000);

const { query } = freshDatabase();
const server = mailServer();

beforeAll(() => seedClinic());
afterEach(() => query("truncate bookings, patients, graphile_worker._private_jobs cascade"));

const jobs = async () =>
  (
    await query(
      `select attempts, extract(epoch from run_at - updated_at)::float8 as wait
         from graphile_worker.jobs where locked_at is null`,
    )
  ).rows as { attempts: number; wait: number }[];

it("tries for a day what the server puts off, each time after a longer wait, and then hands it to the desk", async () => {
  const { messageId, bookingId } = await bookSomeone(query);
  server.mood.recipient = 451;
  const waits: number[] = [];

  await whileWorking(async () => {
    for (let tried = 1; tried < TRIES; tried++) {
      await until(async () => (await jobs())[0]?.attempts === tried, 10_000);
      waits.push((await jobs())[0]?.wait ?? 0);
      await query("update graphile_worker._private_jobs set run_at = now()");
    }
    await untilState(query, messageId, "FAILED");
  });

  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  const hours = waits.reduce((sum, wait) => sum + wait, 0) / 3600;
  expect(hours).toBeGreaterThan(24);
  expect(hours).toBeLessThan(30);
  expect(await messageRow(query, messageId)).toMatchObject({
    attempts: TRIES,
    server_reply: expect.stringMatching(/^451/),
  });
  expect(await jobs()).toEqual([]);
  const { rows } = await showMessages(await makeActor(), "failed-open", NOW);
  expect(rows).toMatchObject([{ id: messageId, visit: { bookingId, phone: "207 555 0100" } }]);
});

it.each([
  ["the sender", { sender: 553 }],
  ["the recipient", { recipient: 550 }],
  ["the mail itself", { data: 554 }],
])("gives up at once when the server refuses %s for good", async (_what, mood) => {
  const { messageId } = await bookSomeone(query);
  Object.assign(server.mood, mood);

  await whileWorking(() => untilState(query, messageId, "FAILED"));

  expect(await messageRow(query, messageId)).toMatchObject({
    attempts: 1,
    server_reply: expect.stringMatching(/^55[034]/),
  });
  expect(server.delivered).toEqual([]);
});

it.each([
  ["puts off the mail itself", { data: 451 }],
  ["wants us to sign in first", { sender: 530 }],
])("tries again when the server %s", async (_what, mood) => {
  const { messageId } = await bookSomeone(query);
  Object.assign(server.mood, mood);

  await whileWorking(async () => {
    await until(async () => (await messageRow(query, messageId)).attempts === 1, 10_000);
    server.reset();
    await untilState(query, messageId, "SENT");
  });

  expect(server.delivered).toHaveLength(1);
});

it("sends again under the same Message-ID when the server hung up with the mail in its hands, but not each minute", async () => {
  const { messageId, bookingId } = await bookSomeone(query);
  server.mood.hangsUp = true;

  await whileWorking(async () => {
    await until(async () => (await messageRow(query, messageId)).attempts === 1, 10_000);
    expect(await areDeliveriesWaiting()).toBe(false);
    server.mood.hangsUp = false;
    await untilState(query, messageId, "SENT");
  });

  const id = `<booking-confirmed.0.${bookingId}@clinic.test>`;
  expect(server.delivered.map(({ mail }) => mail.messageId)).toEqual([id, id]);
});

it("sends other mail while one connection waits for a greeting that does not come", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let isFirst = true;
  server.mood.greeting = () => {
    if (!isFirst) return Promise.resolve();
    isFirst = false;
    return held;
  };
  const slow = await bookSomeone(query);

  await whileWorking(async () => {
    await until(() => !isFirst, 10_000);
    const other = await bookSomeone(query, { start: at(TUESDAY, "14:00") });
    await untilState(query, other.messageId, "SENT", 5_000);
    expect((await messageRow(query, slow.messageId)).attempts).toBe(0);
    await untilState(query, slow.messageId, "SENT", 30_000);
  });
  release();

  expect(server.delivered).toHaveLength(2);
});

it("keeps a mail that no server has seen, however long that lasts", async () => {
  const { messageId } = await bookSomeone(query);
  await query("update graphile_worker._private_jobs set attempts = max_attempts - 1");
  await server.down();
  await whileWorking(() => until(async () => (await messageRow(query, messageId)).attempts === 1, 10_000));
  expect((await messageRow(query, messageId)).state).toBe("OWED");

  await server.up();
  await query("update messages set created_at = created_at - interval '11 minutes'");
  await whileWorking(async () => {
    await sweep(NOW);
    await untilState(query, messageId, "SENT");
  });
});
