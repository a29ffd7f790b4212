import type { Client } from "pg";
import type { Runner } from "graphile-worker";
import { bookVisit } from "@/lib/booking/book-visit";
import type { Instant } from "@/lib/domain/interval";
import { startWorkQueue } from "@/lib/messages/work-queue";
import { makeVisitWanted, NOW } from "./clinic-makers";
import { MailServer, until } from "./mail-server";

type Query = Client["query"];

/** Puts a mail server up for a test file and points SMTP_URL at it. Call before anything reads the settings. */
export function mailServer(): MailServer {
  const server = new MailServer();
  beforeAll(async () => {
    await server.up();
    process.env["SMTP_URL"] = server.url;
  });
  beforeEach(() => server.reset());
  afterAll(() => server.down());
  return server;
}

/** Starts a worker for the length of `work`. @param now what its clock shows all the while */
export async function whileWorking<Value>(work: () => Promise<Value>, now: Instant = NOW): Promise<Value> {
  const runner: Runner = await startWorkQueue(() => now);
  try {
    return await work();
  } finally {
    await runner.stop();
  }
}

/** Books a visit of another patient. @returns ids of the visit and of the confirmation that is owed */
export async function bookSomeone(query: Query, overrides: Parameters<typeof makeVisitWanted>[0] = {}) {
  const outcome = await bookVisit(makeVisitWanted(overrides), NOW);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  const { rows } = await query("select id from messages where booking_id = $1", [outcome.value.bookingId]);
  return { ...outcome.value, messageId: rows[0].id as string };
}

export type MessageRow = {
  state: string;
  attempts: number;
  server_reply: string | null;
  sent_at: Date | null;
};

export async function messageRow(query: Query, id: string): Promise<MessageRow> {
  const { rows } = await query("select state, attempts, server_reply, sent_at from messages where id = $1", [
    id,
  ]);
  return rows[0];
}

export const untilState = (query: Query, id: string, state: string, patience = 10_000): Promise<void> =>
  until(async () => (await messageRow(query, id)).state === state, patience);
