import "server-only";
import { EventEmitter } from "node:events";
import { Logger, run, type Runner, type Task, type WorkerEvents } from "graphile-worker";
import { z } from "zod";
import { pool } from "@/lib/data/client";
import { releaseDeadWorkers, SHOW_PRESENCE, UNREACHABLE } from "@/lib/data/jobs";
import type { Instant } from "@/lib/domain/interval";
import { log, nameOf } from "@/lib/log";
import { deliverMessage, type Delivery, type Try } from "./deliver-message";
import { deliverWebhook } from "./deliver-webhook";
import { failureOfFirstLook, untilStopped } from "./queue-faults";
import { sweep } from "./sweep";

const AT_ONCE = 4;
/** How long a worker that was asked to stop lets mail go on being sent before it stops that too. */
const PATIENCE_MS = 5_000;

/** Jobs that were taken within these seconds are left alone: their worker may not have shown yet that it lives. */
const YOUNG_SECONDS = 1;
/** A worker that is started again at once finds jobs of the one before it that are that young: looked at once more. */
const SECOND_LOOK_MS = 5_000;

/** Batches of one. Without them the queue drops the promise of noting how a job ended, and losing it kills Node. */
const HEARD_FAILURES = { completeJobBatchDelay: 0, failJobBatchDelay: 0 };

/**
 * What a worker does besides mail, by the name of the job that asks for it; at its times (cron, UTC) it is asked for
 * anyway. Handed in, because what stands on the mail cannot be known here.
 */
export type Duties = Readonly<Record<string, { at: string; work: (now: Instant) => Promise<unknown> }>>;
export const EACH_MINUTE = "* * * * *";

const message = z.object({ messageId: z.uuid() }).transform(({ messageId }) => messageId);
const news = z.object({ deliveryId: z.uuid() }).transform(({ deliveryId }) => deliveryId);

/**
 * Works off the queue until stopped: mail that is owed, duties, and each minute's chores. Any number of these may run.
 * @throws whatever kept it from looking for jobs the first time
 */
export async function startWorkQueue(clock: () => Instant, duties: Duties = {}): Promise<Runner> {
  await releaseDeadWorkers(YOUNG_SECONDS);
  const events = showingPresence();
  lookAgain(events);
  const firstLook = failureOfFirstLook(events);
  const runner = await run({
    pgPool: pool(),
    concurrency: AT_ONCE,
    noHandleSignals: true,
    taskList: {
      "deliver-message": deliver(clock, message, deliverMessage),
      "deliver-webhook": deliver(clock, news, deliverWebhook),
      sweep: () => sweep(clock()),
      ...tasksOf(duties, clock),
    },
    crontab: [[EACH_MINUTE, "sweep"], ...Object.entries(duties).map(([duty, { at }]) => [at, duty])]
      .map((line) => line.join(" "))
      .join("\n"),
    events,
    logger: quietLogger,
    preset: { worker: { gracefulShutdownAbortTimeout: PATIENCE_MS, ...HEARD_FAILURES } },
  });
  const failure = await firstLook;
  if (!failure) return { ...runner, promise: untilStopped(runner, 2 * PATIENCE_MS) };
  await runner.stop();
  throw failure;
}

/** What is thrown here is kept in the queue's table, so it says nothing but codes. */
const deliver =
  (
    clock: () => Instant,
    owed: z.ZodType<string>,
    work: (id: string, chance: Try) => Promise<Delivery>,
  ): Task =>
  async (payload, { job, abortSignal }) => {
    const id = owed.parse(payload);
    const chance = { now: clock(), isLast: job.attempts >= job.max_attempts, signal: abortSignal };
    const end = await work(id, chance).catch(nameOf);
    if (end !== "settled") throw new Error(end === "unreachable" ? UNREACHABLE : end);
  };

/** A duty that fails is left for the next time. */
const tasksOf = (duties: Duties, clock: () => Instant): Record<string, Task> =>
  Object.fromEntries(
    Object.entries(duties).map(([duty, { work }]): [string, Task] => [
      duty,
      async () => {
        await work(clock()).catch((error: unknown) =>
          log.warn("duty.failed", { duty, error: nameOf(error) }),
        );
      },
    ]),
  );

/** The connection that listens for new jobs lives as long as the worker does, and is opened again when it is lost. */
function showingPresence(): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:listen:success", ({ workerPool, client }) => {
    // `drain`: once the queue's own first words on it, which follow this event, have been answered.
    client.once("drain", () => {
      client.query(SHOW_PRESENCE, [workerPool.id]).catch(() => log.warn("queue.presence-unknown"));
    });
  });
  return events;
}

function lookAgain(events: WorkerEvents): void {
  const look = () =>
    releaseDeadWorkers(YOUNG_SECONDS).catch((error: unknown) =>
      log.warn("queue.second-look-failed", { error: nameOf(error) }),
    );
  const waiting = setTimeout(look, SECOND_LOOK_MS);
  events.once("pool:release", () => clearTimeout(waiting));
}

/** The queue's own lines quote errors, and those quote rows: only their beginnings are passed on. */
const quietLogger = new Logger(({ jobId, taskIdentifier }) => (level, message, meta) => {
  if (level !== "error" && level !== "warning") return;
  const [what] = message.split(/[:('"\n]/);
  log.warn("queue.trouble", { what, jobId, taskIdentifier, error: nameOf(meta?.["error"]) });
});
