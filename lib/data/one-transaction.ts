import "server-only";
import { pool } from "./client";
import { sqlOn, type Sql } from "./sql";

/** All that `work` writes, or nothing. For what touches nobody's diary; that is changed by changeDiary. */
export async function inOneTransaction<Value>(work: (tx: Sql) => Promise<Value>): Promise<Value> {
  const connection = await pool().connect();
  try {
    await connection.query("begin");
    const value = await work(sqlOn(connection));
    await connection.query("commit");
    connection.release();
    return value;
  } catch (error) {
    connection.release(true); // closing it rolls back, whatever state it is in
    throw error;
  }
}
