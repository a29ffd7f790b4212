import "server-only";
import { Client } from "pg";
import { z } from "zod";
import { env } from "@/lib/env";
import { log, nameOf } from "@/lib/log";
import { oneInProcess } from "@/lib/one-in-process";
import { DESK_CHANNEL } from "./desk-channel";

/**
 * What happened: something on these days of the clinic's calendar, to a message's state, or on the waitlist. `missed`: the
 * settings changed, or nobody listened for a while, so it may have been anything. `closing`: this process ends.
 */
export type DeskEvent =
  { days: string[] } | { messages: true } | { waitlist: true } | { missed: true } | { closing: true };
type Hear = (event: DeskEvent) => void;

const payload = z.union([
  z.object({ days: z.array(z.string()) }),
  z.object({ messages: z.literal(true) }),
  z.object({ waitlist: z.literal(true) }),
  z.object({ missed: z.literal(true) }),
]);

const PAUSE_MS = 1_000;
/** A connection whose other end has gone without a word is found out by asking. */
const ASK_EVERY_MS = 15_000;
const ANSWER_WITHIN_MS = 5_000;

type Listening = { ears: Set<Hear>; client: Client | null; isReady: boolean };
const listening = oneInProcess<Listening>("desk events", () => ({
  ears: new Set(),
  client: null,
  isReady: false,
}));

/**
 * Hears what happens in the diaries, by whichever process. All who listen in this process share one connection; it is
 * opened for the first and closed after the last. `missed` comes first, once nothing can be missed any more.
 * @returns how to stop
 */
export function listenToDesk(hear: Hear): () => void {
  listening.ears.add(hear);
  if (listening.isReady) hear({ missed: true });
  else if (!listening.client) void connect();
  return () => {
    listening.ears.delete(hear);
    if (listening.ears.size > 0) return;
    const { client } = listening;
    Object.assign(listening, { client: null, isReady: false });
    void client?.end().catch(() => undefined);
  };
}

/** Lets every open desk go when this process has to end: none of them shall keep it. */
export function closeDesksWhenToldToStop(): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => tell({ closing: true }));
}

function tell(event: DeskEvent): void {
  for (const hear of [...listening.ears]) hear(event);
}

async function connect(): Promise<void> {
  const client = new Client({
    connectionString: env().DATABASE_URL,
    application_name: "desk-events",
    connectionTimeoutMillis: ANSWER_WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS,
  });
  listening.client = client;
  const lose = (error?: unknown) => lost(client, error);
  client.on("error", lose).on("end", lose).on("notification", heard);
  try {
    await client.connect();
    await client.query(`listen ${DESK_CHANNEL}`);
    if (listening.client !== client) return;
    listening.isReady = true;
    tell({ missed: true });
    askNowAndThen(client);
  } catch (error) {
    lose(error);
  }
}

function heard({ payload: text = "" }: { payload?: string | undefined }): void {
  try {
    tell(payload.parse(JSON.parse(text)));
  } catch {
    log.warn("desk-events.unreadable");
  }
}

function askNowAndThen(client: Client): void {
  const timer = setInterval(() => {
    if (listening.client !== client) return clearInterval(timer);
    client.query("select 1").catch((error: unknown) => lost(client, error));
  }, ASK_EVERY_MS);
  timer.unref();
}

/** Begins anew while somebody still listens. */
function lost(client: Client, error: unknown): void {
  if (listening.client !== client) return;
  log.warn("desk-events.connection-lost", { error: error instanceof Error ? nameOf(error) : "ended" });
  Object.assign(listening, { client: null, isReady: false });
  void client.end().catch(() => undefined);
  setTimeout(() => {
    if (listening.ears.size > 0 && !listening.client) void connect();
  }, PAUSE_MS).unref();
}
