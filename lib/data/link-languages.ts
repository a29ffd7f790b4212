import "server-only";
import type { Language } from "@/lib/words/languages";
import { sql } from "./sql";

type Bytes = Uint8Array<ArrayBuffer>;

/** What the patient reads whose visit, place on the waitlist or list of visits a link leads to; null: it leads nowhere. */
export async function findLanguageOfLink(tokenHash: Bytes): Promise<Language | null> {
  const [found] = await sql<{ language: Language }>`
    select language from bookings where manage_token_hash = ${tokenHash}
    union all select language from waitlist_entries where token_hash = ${tokenHash}
    union all select language from visits_links where token_hash = ${tokenHash} and expires_at > clock_timestamp()`;
  return found?.language ?? null;
}
