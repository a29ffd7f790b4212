import "server-only";
import type { Sql } from "./sql";

/** @throws Error when there is no such entry */
export async function findSealedEntryToken(on: Sql, entryId: string): Promise<Uint8Array> {
  const [entry] = await on<{ sealed: Uint8Array }>`
    select token_sealed as sealed from waitlist_entries where id = ${entryId}::uuid`;
  if (!entry) throw new Error("an entry that was just read is there");
  return entry.sealed;
}

/** How many mails with the link to an entry were owed before: tells them apart. */
export async function countMailsTo(on: Sql, entryId: string): Promise<number> {
  const mails = await on`select id from messages where waitlist_entry_id = ${entryId}::uuid`;
  return mails.length;
}
