import "server-only";
import type { Instant } from "@/lib/domain/interval";
import type { Language } from "@/lib/words/languages";
import { oweMessage } from "./owed-messages";
import { sql, type Sql } from "./sql";

type Bytes = Uint8Array<ArrayBuffer>;

/** So long a link to all visits of an address works. */
const VISITS_LINK_MINUTES = 60;

type NewLink = { id: string; emailKey: string; tokenHash: Bytes; tokenSealed: Bytes; language: Language };

/** Writes a link that works for an hour by the database's clock, and owes its mail. */
export async function insertVisitsLink(tx: Sql, link: NewLink, recipient: string): Promise<void> {
  await tx`
    insert into visits_links (id, email_key, token_hash, token_sealed, language, expires_at)
    values (${link.id}::uuid, ${link.emailKey}, ${link.tokenHash}, ${link.tokenSealed}, ${link.language},
            clock_timestamp() + make_interval(mins => ${VISITS_LINK_MINUTES}::int))`;
  await oweMessage(tx, { kind: "VISITS_LINK", about: { visitsLinkId: link.id }, recipient });
}

export type OpenVisitsLink = {
  /** The address in lower case. */
  emailKey: string;
  /** Exclusive. */
  expiresAt: Instant;
};

/** A link that still works. Looking uses nothing up: mail scanners look too. */
export async function findOpenVisitsLink(tokenHash: Bytes): Promise<OpenVisitsLink | null> {
  const [link] = await sql<OpenVisitsLink>`
    select email_key as "emailKey", floor(extract(epoch from expires_at) * 1000)::float8 as "expiresAt"
      from visits_links where token_hash = ${tokenHash} and expires_at > clock_timestamp()`;
  return link ?? null;
}
