import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { env } from "@/lib/env";
import { log, nameOf } from "@/lib/log";
import { oneInProcess } from "@/lib/one-in-process";
import { PrismaClient, type Prisma } from "./generated/client";
import { patienceForConnection } from "./patience";

/** Inside `db().$transaction`: everything done with it is committed together or not at all. */
export type Transaction = Prisma.TransactionClient;

const CONNECTIONS = 10;
/** A database that answers no more is given up after this time, so that readiness can say so. */
const LONGEST_QUERY_MS = 15_000;
/**
 * PostgreSQL itself gives up waiting for a lock, and any statement, before we do: a connection that was given back with
 * a statement still under way would hold up whoever gets it next.
 */
const LIMITS = "-c lock_timeout=2s -c statement_timeout=14s";

const opened = oneInProcess<{ pool?: Pool; db?: PrismaClient }>("database", () => ({}));

/** The one pool of this process. Not opened before it is first asked for: a build needs no database. */
export function pool(): Pool {
  return (opened.pool ??= openPool());
}

/** Prisma on that pool, for all but the hand-written SQL of ./sql.ts. */
export function db(): PrismaClient {
  return (opened.db ??= new PrismaClient({ adapter: new PrismaPg(pool()) }));
}

/** Prisma on another database than the application's, for one who restores. Whoever opens it disconnects it. */
export const prismaOn = (connectionString: string): PrismaClient =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString, options: "-c timezone=UTC" }) });

function openPool(): Pool {
  const made = new Pool({
    connectionString: env().DATABASE_URL,
    max: CONNECTIONS,
    query_timeout: LONGEST_QUERY_MS,
    // Prisma writes instants without a zone; the session must read them as UTC. How alike two words must be for the
    // search among patients to look at them closely (./patient-search.ts) can be said for a session alone.
    options: "-c timezone=UTC -c pg_trgm.word_similarity_threshold=0.4 " + LIMITS,
  });
  // Read anew each time that somebody asks for a connection.
  Object.defineProperty(made.options, "connectionTimeoutMillis", { get: patienceForConnection });
  // A connection that dies, idle or in use, is replaced by the next query; unheard, the event would end the process.
  const hear = (error: Error) => log.warn("database.connection-lost", { error: nameOf(error) });
  made.on("error", hear);
  made.on("connect", (connection) => connection.on("error", hear));
  return made;
}

/** Closes the pool; a script that is done would hang on it otherwise. */
export async function closeDatabase(): Promise<void> {
  await opened.db?.$disconnect();
  await opened.pool?.end();
  delete opened.db;
  delete opened.pool;
}
