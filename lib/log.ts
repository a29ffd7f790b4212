import "server-only";
import pino from "pino";

/** What a log line may say besides its event: ids, counts and codes. Never names, addresses, answers or tokens. */
type Facts = Record<string, string | number | boolean | null | undefined>;

/** Kept while they cannot be written; beyond that they are dropped. */
const MOST_CHARACTERS_KEPT = 1_000_000;

const output = pino.destination({ dest: 1, sync: true, maxLength: MOST_CHARACTERS_KEPT });
const lines = pino(
  {
    enabled: process.env.NODE_ENV !== "test",
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    messageKey: "event",
  },
  output,
);
// A disk that is full must not end the process, nor leave whoever asks without an answer, for want of a line in a log.
output.on("error", () => undefined);

/** One JSON line per event, for example `log.info("booking.booked", { bookingId })`. */
export const log = {
  info: (event: string, facts: Facts = {}): void => lines.info(facts, event),
  warn: (event: string, facts: Facts = {}): void => lines.warn(facts, event),
  error: (event: string, facts: Facts = {}): void => lines.error(facts, event),
};

/** The same for what others write, such as Next.js. Called once, at start. */
export function outliveFullDisk(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}

/**
 * What may be logged of an error: its kind and code. Messages of database errors quote rows, and rows hold people.
 */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return "code" in error && typeof error.code === "string" ? `${error.name} ${error.code}` : error.name;
}
