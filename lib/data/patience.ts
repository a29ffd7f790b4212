import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import { oneInProcess } from "@/lib/one-in-process";

/**
 * All counted from the first line of a request, whatever it has asked meanwhile: a request that asks the database five
 * times would otherwise wait five times. Everybody has an answer in some ten seconds; worker and scripts begin at nought.
 */
const CONNECTION_MS = 6_000;
const ANSWER_MS = 8_000;
/** Changes of one day stand in line; longer than this is no line but something that hangs. */
const LINE_MS = 5_000;
/**
 * What is under way for longer (a file that comes in, an open desk) has that much for each further question: enough to
 * open a connection, and not enough for a crowd to wait once more at each.
 */
const LEAST_MS = 250;

const requests = oneInProcess("requests", () => new AsyncLocalStorage<number>());

/** Notes when each request begins, for all that is done on its behalf. Called once, at start (instrumentation.ts). */
export function noteWhenRequestsBegin(): void {
  subscribe("http.server.request.start", () => requests.enterWith(performance.now()));
}

const waited = (): number => performance.now() - (requests.getStore() ?? performance.now());

/** How long whoever asks now waits for a connection, in milliseconds. */
export const patienceForConnection = (): number => Math.max(LEAST_MS, CONNECTION_MS - waited());

/** How long whoever changes the diary now waits for the locks of its days, in milliseconds. */
export const patienceForDays = (): number =>
  Math.max(LEAST_MS, Math.min(LINE_MS, Math.round(ANSWER_MS - waited())));
