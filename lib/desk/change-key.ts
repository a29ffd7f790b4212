import "server-only";
import { sealAnew } from "@/lib/auth/seal";
import { isInUse } from "@/lib/data/database-errors";
import { listSealed, replaceSealed, SEALED_COLUMNS, type SealedColumn } from "@/lib/data/sealed-columns";

/** What became of the sealed texts of one column. `left`: somebody else was writing them; the next round has them. */
export type Round = SealedColumn & { looked: number; sealedAnew: number; left: number; unread: number };

const AT_ONCE = 500;

/**
 * Goes once through everything sealed and seals with ENCRYPTION_KEY what is sealed with the other key. Sites and
 * workers may go on meanwhile, and it may break off anywhere: whoever begins again finds what is left. When a round
 * changes nothing and leaves nothing, ENCRYPTION_KEY alone opens all.
 */
export async function* sealAllAnew(): AsyncGenerator<Round> {
  for (const column of SEALED_COLUMNS) yield await sealColumnAnew(column);
}

async function sealColumnAnew(column: SealedColumn): Promise<Round> {
  const round = { ...column, looked: 0, sealedAnew: 0, left: 0, unread: 0 };
  for (let after: string | undefined; ;) {
    const rows = await listSealed(column, after, AT_ONCE);
    for (const row of rows) {
      round.looked += 1;
      const outcome = await sealRowAnew(column, row);
      if (outcome !== null) round[outcome] += 1;
    }
    after = rows.at(-1)?.id;
    if (after === undefined) return round;
  }
}

type Row = Awaited<ReturnType<typeof listSealed>>[number];

async function sealRowAnew(column: SealedColumn, row: Row): Promise<"sealedAnew" | "left" | "unread" | null> {
  let anew: Uint8Array | null;
  try {
    anew = sealAnew(row.sealed, `${column.table}|${column.place}|${row.id}`);
  } catch {
    return "unread";
  }
  if (anew === null) return null;
  try {
    return (await replaceSealed(column, row, anew)) ? "sealedAnew" : "left";
  } catch (error) {
    if (isInUse(error)) return "left";
    throw error;
  }
}
