import { seedClinic } from "../../support/clinic-makers";
import { freshDatabase } from "../../support/database";
import { bookSomeone, mailServer, messageRow } from "../../support/deliveries";
import { WorkerProcess } from "../../support/worker-process";

jest.setTimeout(60_000);

const { query } = freshDatabase();
const server = mailServer();
let worker: WorkerProcess | undefined;
let letGo = () => {};

beforeAll(() => seedClinic());
afterAll(async () => {
  letGo();
  await worker?.kill();
});

it("gives a mail back that hangs when it is told to stop, at once free for the next worker", async () => {
  const { messageId } = await bookSomeone(query);
  const isHanging = new Promise<void>((resolve) => {
    server.mood.afterTaking = () => {
      resolve();
      return new Promise((free) => (letGo = free));
    };
  });
  worker = new WorkerProcess();
  await isHanging;

  const began = performance.now();
  expect(await worker.stop()).toBe(0);

  expect(performance.now() - began).toBeLessThan(20_000);
  const { rows } = await query("select locked_by from graphile_worker.jobs where key = $1", [
    `message:${messageId}`,
  ]);
  expect(rows).toEqual([{ locked_by: null }]);
  expect((await messageRow(query, messageId)).state).toBe("OWED");
});
