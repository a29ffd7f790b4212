import "server-only";
import { Client, DatabaseError } from "pg";
import { columnsOf, listOf, type Column } from "./clinic-snapshot";
import { PORTABLE_TABLES, type PortableTable } from "./portable-tables";

/** What an imported mail says that was still owed: see docs/decisions/043-taking-it-with-you.md. */
const NOT_SENT_HERE = "Not sent from here: it was owed when the clinic was exported.";

export type ClinicWriter = {
  /** The first table that holds something already, if any does. */
  findFilled: () => Promise<string | null>;
  columnsOf: (table: PortableTable) => Promise<Column[]>;
  /** @param lines rows as lines of JSON */
  write: (table: PortableTable, columns: Column[], lines: string[]) => Promise<void>;
  /** Leaves the mails that are owed to whoever owed them first, and goes on numbering the trail after its last line. */
  settle: (details: object) => Promise<void>;
};

/**
 * One transaction on a database of the owner's: all that `work` writes, or nothing when it throws.
 * @param databaseUrl of the database's owner: the application alone may not go on numbering the trail
 */
export async function whileWriting<Value>(
  databaseUrl: string,
  work: (writer: ClinicWriter) => Promise<Value>,
): Promise<Value> {
  const client = new Client({ connectionString: databaseUrl, options: "-c timezone=UTC" });
  await client.connect();
  try {
    await client.query("begin");
    // Whoever else imports waits here, and finds the clinic filled afterwards.
    await client.query("lock table clinics in exclusive mode");
    const value = await work(writerOn(client));
    await client.query("commit");
    return value;
  } finally {
    // An open transaction ends with its connection, undone.
    await client.end();
  }
}

/** Rows that break a rule of the database's own, as in a file that was changed by hand. */
export const isAgainstTheRules = (error: unknown): error is DatabaseError =>
  error instanceof DatabaseError && /^(22|23)/.test(error.code ?? "");

const writerOn = (client: Client): ClinicWriter => ({
  async findFilled() {
    for (const { name } of PORTABLE_TABLES) {
      const { rowCount } = await client.query(`select from "${name}" limit 1`);
      if (rowCount) return name;
    }
    return null;
  },
  columnsOf: (table) => columnsOf(client, table),
  async write({ name }, columns, lines) {
    const list = listOf(columns);
    await client.query(
      `insert into "${name}" (${list}) select ${list} from json_populate_recordset(null::"${name}", $1::json)`,
      [`[${lines.join(",")}]`],
    );
  },
  async settle(details) {
    await client.query("update messages set state = 'FAILED', server_reply = $1 where state = 'OWED'", [
      NOT_SENT_HERE,
    ]);
    await client.query(
      "select setval(pg_get_serial_sequence('audit_entries', 'id'), max(id)) from audit_entries",
    );
    await client.query(
      "insert into audit_entries (actor, action, details) values ('system', 'clinic.imported', $1)",
      [details],
    );
  },
});
