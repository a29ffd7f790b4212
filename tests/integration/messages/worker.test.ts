import { noteFigure } from "@/tests/support/figures";
import { rounds } from "@/tests/support/rounds";
import { at, seedClinic, TUESDAY } from "../../support/clinic-makers";
import { freshDatabase } from "../../support/database";
import { bookSomeone, mailServer, messageRow, untilState } from "../../support/deliveries";
import { WorkerProcess } from "../../support/worker-process";

const KILLS = rounds({ short: 2, proof: 50 });

jest.setTimeout(90_000 + KILLS * 10_000);

const { query } = freshDatabase();
const server = mailServer();
let worker: WorkerProcess | undefined;

beforeAll(() => seedClinic());
afterEach(async () => {
  await worker?.kill();
  await query("truncate bookings, patients, graphile_worker._private_jobs cascade");
});

it(`sends each mail once or twice under one Message-ID, whatever worker is killed before it notes it, ${KILLS} times`, async () => {
  worker = new WorkerProcess();
  const visits: string[] = [];
  for (let kill = 1; kill <= KILLS; kill++) {
    const [victim, isGone] = [
      worker,
      new Promise<void>((resolve) => (server.mood.afterTaking = die(resolve))),
    ];
    const { messageId, bookingId } = await bookSomeone(query, { start: at(TUESDAY, "10:30") });
    await isGone;
    visits.push(bookingId);
    expect([victim.isRunning, (await messageRow(query, messageId)).state]).toEqual([false, "OWED"]);

    worker = new WorkerProcess();
    await untilState(query, messageId, "SENT", 30_000);
    await query("delete from slots");
  }

  const ids = visits.map((id) => `<booking-confirmed.0.${id}@clinic.test>`);
  const timesOf = (id: string) => server.delivered.filter(({ mail }) => mail.messageId === id).length;
  expect(ids.map(timesOf)).toEqual(Array(KILLS).fill(2));
  expect(server.delivered).toHaveLength(2 * KILLS);
  noteFigure("workers killed in the gap", KILLS);
  noteFigure("mails that arrived twice under one Message-ID, and none otherwise", KILLS);
});

/** The mail server has taken the mail, and its worker never hears of it. */
const die = (told: () => void) => async () => {
  server.mood.afterTaking = null;
  await worker?.kill();
  told();
};

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
  const events: string[] = lines.map((line) => JSON.parse(line).event);
  // Which zones this machine has wrong is not the worker's doing.
  expect(events.filter((event) => event !== "zones.rules-are-old")).toEqual([
    "worker.started",
    "worker.stopping",
    "message.tried",
    "worker.stopped",
  ]);
  expect(worker.said).not.toMatch(/example\.com|Patient/);
});
