import "server-only";
import { pool } from "./client";

/** A column in which texts are sealed (lib/auth/seal.ts), each bound to `<table>|<place>|<id of the row>`. */
export type SealedColumn = { table: string; column: string; place: string };

/** All there are: tests/integration/keys/changing.test.ts looks for others. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: "bookings", column: "manage_token_sealed", place: "manage_token" },
  { table: "contact_requests", column: "body_sealed", place: "body" },
  { table: "intakes", column: "answers_sealed", place: "answers" },
  { table: "patients", column: "note_sealed", place: "note" },
  { table: "staff_links", column: "token_sealed", place: "token" },
  { table: "staff_members", column: "totp_seed_sealed", place: "totp_seed" },
  // Once it is proven it becomes the seed, as it is.
  { table: "staff_members", column: "totp_pending_sealed", place: "totp_seed" },
  { table: "staff_sessions", column: "kept_form_sealed", place: "kept_form" },
  { table: "visits_links", column: "token_sealed", place: "token" },
  { table: "waitlist_entries", column: "token_sealed", place: "token" },
  { table: "webhooks", column: "secret_sealed", place: "secret" },
];

const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

type Sealed = { id: string; sealed: Buffer };

/** Some of the rows that have something sealed there, in the order of their ids. @param after the last id seen */
export async function listSealed(
  { table, column }: SealedColumn,
  after: string | undefined,
  atMost: number,
): Promise<Sealed[]> {
  const text = `select id, "${column}" as sealed from "${table}"
                 where "${column}" is not null and id > $1::uuid order by id limit $2`;
  return (await pool().query<Sealed>(text, [after ?? BEFORE_ALL, atMost])).rows;
}

/**
 * One row a statement: two that wait for each other's rows could never be. What somebody else has written meanwhile
 * stays. @returns whether it was replaced
 */
export async function replaceSealed(
  { table, column }: SealedColumn,
  { id, sealed }: Sealed,
  anew: Uint8Array,
): Promise<boolean> {
  const text = `update "${table}" set "${column}" = $3 where id = $1::uuid and "${column}" = $2`;
  return (await pool().query(text, [id, sealed, Buffer.from(anew)])).rowCount === 1;
}
