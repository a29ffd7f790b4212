import { Client } from "pg";

/** What differs on purpose after an import (docs/decisions/043-taking-it-with-you.md). */
const LEFT_OUT: Record<string, { columns?: string[]; rows?: string }> = {
  staff_members: { columns: ["password_hash", "totp_seed_sealed", "totp_pending_sealed", "totp_last_step"] },
  messages: { rows: "staff_link_id is null and visits_link_id is null" },
  audit_entries: { rows: "action <> 'clinic.imported'" },
};
const STAYING =
  "booking_drafts caller_cards undo_steps idempotency_keys staff_sessions staff_links recovery_codes visits_links rate_limits imports import_rows _prisma_migrations".split(
    " ",
  );
const ROWS_AT_ONCE = 1_000;

export type Comparison = { table: string; rows: number; difference: string | null };

/**
 * Reads two databases side by side, row by row, and says for each table where they first differ. It knows nothing of
 * how an export is made: it asks each database for its tables, and for their rows as text.
 */
export async function compareDatabases(oneUrl: string, otherUrl: string): Promise<Comparison[]> {
  const [one, other] = [await opened(oneUrl), await opened(otherUrl)];
  try {
    const [tables, others] = [await tablesIn(one), await tablesIn(other)];
    const names = [...new Set([...tables, ...others])].sort();
    const found: Comparison[] = [];
    for (const table of names) found.push(await compareTable(one, other, table));
    return found;
  } finally {
    await Promise.all([one.end(), other.end()]);
  }
}

async function compareTable(one: Client, other: Client, table: string): Promise<Comparison> {
  const [left, right] = [rowsOf(one, table), rowsOf(other, table)];
  for (let rows = 0; ; rows++) {
    const [a, b] = [await left.next(), await right.next()];
    if (a.done && b.done) return { table, rows, difference: null };
    if (a.value === b.value) continue;
    await Promise.all([left.return(), right.return()]);
    return { table, rows, difference: `${String(a.value)} is not ${String(b.value)}` };
  }
}

/** A mail that is owed is the one thing that an import changes. */
const AS_IMPORTED = `{"state": "FAILED", "server_reply": "Not sent from here: it was owed when the clinic was exported."}`;

async function* rowsOf(client: Client, table: string): AsyncGenerator<string, void> {
  const { columns = [], rows = "true" } = LEFT_OUT[table] ?? {};
  const owed = `case when row ->> 'state' = 'OWED' then row || '${AS_IMPORTED}' else row end`;
  await client.query("begin");
  await client.query(
    `declare rows cursor for
     select (${table === "messages" ? owed : "row"})::text as row
       from (select to_jsonb(t) - $1::text[] as row from "${table}" t where ${rows}) as given
      order by row ->> 'id', row::text`,
    [columns],
  );
  try {
    for (;;) {
      const batch = await client.query<{ row: string }>(`fetch ${ROWS_AT_ONCE} from rows`);
      if (batch.rows.length === 0) return;
      for (const { row } of batch.rows) yield row;
    }
  } finally {
    await client.query("rollback");
  }
}

async function tablesIn(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> all($1)",
    [STAYING],
  );
  return rows.map(({ name }) => name);
}

async function opened(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, options: "-c timezone=UTC" });
  await client.connect();
  return client;
}
