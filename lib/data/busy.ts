import "server-only";
import { isPassing } from "./database-errors";

/** SQLSTATE classes: connection lost (08), out of resources (53), stopped by the operator or a time-out (57). */
const PASSING_CLASS = /^(?:08|53|57)/;
/** Prisma: not reached, timed out, connection closed, no connection or transaction in time. */
const PRISMA_CODES = ["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2037"];
const DRIVER_KINDS = ["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"];
const SOCKET_CODES = ["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "ETIMEDOUT", "EPIPE"];
/** pg gives these no code. */
const WORDS = /^(?:timeout exceeded when trying to connect|Connection terminated|timeout expired)/;

const PASSING = new Set([...PRISMA_CODES, ...DRIVER_KINDS, ...SOCKET_CODES]);

/** Whether the database could not be had at this moment: the same request may well succeed in a few seconds. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, meta } = error as { code?: unknown; meta?: { driverAdapterError?: { cause?: Driver } } };
  const driver = meta?.driverAdapterError?.cause;
  const names = [code, driver?.kind, driver?.originalCode].filter((name) => typeof name === "string");
  return (
    isPassing(error) ||
    WORDS.test(error.message) ||
    names.some((name) => PASSING.has(name) || PASSING_CLASS.test(name))
  );
}

type Driver = { kind?: string; originalCode?: string };
