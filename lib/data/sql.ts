import "server-only";
import { createHash } from "node:crypto";
import type { QueryResultRow } from "pg";
import { pool, type Transaction } from "./client";

/**
 * SQL by hand: sql<Row>`select … where id = ${id}`. Values travel apart from the text, so nothing typed can become SQL.
 * Rows come as PostgreSQL sends them: name columns as the type says ("patientId" in quotes).
 */
export type Sql = <Row extends QueryResultRow>(
  text: TemplateStringsArray,
  ...values: unknown[]
) => Promise<Row[]>;

type Connection = {
  query: (statement: Statement & { values: unknown[] }) => Promise<{ rows: QueryResultRow[] }>;
};
type Statement = { name: string; text: string };

/** Statements of one connection, or of whichever one the pool has free. */
export function sqlOn(connection: Connection): Sql {
  return async <Row extends QueryResultRow>(text: TemplateStringsArray, ...values: unknown[]) =>
    (await connection.query({ ...statementOf(text), values })).rows as Row[];
}

/** Statements outside a transaction. */
export const sql: Sql = (text, ...values) => sqlOn(pool())(text, ...values);

/** Statements inside a transaction of Prisma's. */
export const sqlIn =
  (tx: Transaction): Sql =>
  (text, ...values) =>
    tx.$queryRaw(text, ...values);

const statements = new WeakMap<TemplateStringsArray, Statement>();

/** Named, so that each connection prepares it once: planning the longer ones costs more than running them. */
function statementOf(template: TemplateStringsArray): Statement {
  const known = statements.get(template);
  if (known) return known;
  const text = template.reduce((before, part, index) => `${before}$${index}${part}`);
  const statement = { name: createHash("sha1").update(text).digest("hex"), text };
  statements.set(template, statement);
  return statement;
}
