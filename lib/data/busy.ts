import "server-only";
import { isNativeError } from "node:util/types";

/**
 * SQLSTATE: connection lost (08), rolled back for another's sake (40), out of resources (53), database not accepting
 * connections at present (55000), lock not had in time (55P03), stopped by the operator or a time-out (57).
 */
const PASSING_STATE = /^(?:(?:08|40|53|57)\w{3}|55000|55P03)$/;
/** Prisma: not reached, timed out, connection closed, no connection or transaction in time, write conflict. */
const PRISMA_CODES = ["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2034", "P2037"];
const DRIVER_KINDS = ["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"];
const SOCKET_CODES = ["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "ETIMEDOUT", "EPIPE"];
/** How pg's own errors begin that have no code. */
const WORDS = [
  "timeout exceeded when trying to connect",
  "timeout expired",
  "Query read timeout",
  "Connection terminated",
  "Client has encountered a connection error",
  "Client was closed",
];

const PASSING = new Set([...PRISMA_CODES, ...DRIVER_KINDS, ...SOCKET_CODES]);

/** Whether the database could not be had at this moment: the same request may well succeed in a few seconds. */
export function isBusy(error: unknown): boolean {
  if (!isNativeError(error)) return false;
  const { code, meta } = error as { code?: unknown; meta?: { driverAdapterError?: { cause?: Driver } } };
  const driver = meta?.driverAdapterError?.cause;
  const names = [code, driver?.kind, driver?.originalCode].filter((name) => typeof name === "string");
  return (
    WORDS.some((words) => error.message.startsWith(words)) ||
    names.some((name) => PASSING.has(name) || PASSING_STATE.test(name))
  );
}

type Driver = { kind?: string; originalCode?: string };
