import { seedClinic } from "../../support/clinic-makers";
import { freshDatabase } from "../../support/database";
import { bookSomeone, mailServer, messageRow, untilState } from "../../support/deliveries";
import { until } from "../../support/mail-server";
import { WorkerProcess } from "../../support/worker-process";

jest.setTimeout(90_000);

const { query } = freshDatabase();
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
