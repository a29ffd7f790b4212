import { Client, type QueryConfig } from "pg";

/** A statement as it went to PostgreSQL. */
export type Sent = { text: string; values: unknown[] };

/**
 * Writes down every statement that goes through `pg` while `work` runs: what the use case reads and writes, to be
 * sent again through bare `pg` as the floor. Run one work at a time.
 */
export async function record(work: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const real = Client.prototype.query;
  const listening = function (this: Client, query: string | QueryConfig, ...rest: unknown[]) {
    sent.push(
      typeof query === "string"
        ? { text: query, values: [] }
        : { text: query.text, values: query.values ?? [] },
    );
    return Reflect.apply(real, this, [query, ...rest]);
  };
  Client.prototype.query = listening as typeof real;
  try {
    await work();
  } finally {
    Client.prototype.query = real;
  }
  return sent;
}

/** Sends the statements again, prepared, as a hand-written program would. */
export async function replay(
  client: { query: (query: QueryConfig) => Promise<unknown> },
  sent: readonly Sent[],
): Promise<void> {
  for (const { text, values } of sent) await client.query({ name: nameOf(text), text, values });
}

const names = new Map<string, string>();
function nameOf(text: string): string {
  const known = names.get(text) ?? `s${names.size}`;
  names.set(text, known);
  return known;
}
