import "server-only";
import type { Transaction } from "./client";
import { DESK_CHANNEL } from "./desk-channel";
import { sqlIn } from "./sql";

/** What a clinic is made of, and what can be retired. */
export const CATALOGUE = ["practitioner", "room", "treatment"] as const;
export type CatalogueKind = (typeof CATALOGUE)[number];

/** Numbers them as they stand in the list, from 1. */
export async function writeOrder(
  tx: Transaction,
  kind: CatalogueKind,
  idsInOrder: readonly string[],
): Promise<void> {
  for (const [index, id] of idsInOrder.entries()) {
    await updateRow(tx, kind, id, { position: index + 1 });
  }
}

/** @param at null: brought back */
export const writeRetired = (tx: Transaction, kind: CatalogueKind, id: string, at: Date | null) =>
  updateRow(tx, kind, id, { retiredAt: at, version: { increment: 1 } });

type Change = { position: number } | { retiredAt: Date | null; version: { increment: number } };

function updateRow(tx: Transaction, kind: CatalogueKind, id: string, data: Change): Promise<unknown> {
  switch (kind) {
    case "practitioner":
      return tx.practitioner.update({ where: { id }, data });
    case "room":
      return tx.room.update({ where: { id }, data });
    case "treatment":
      return tx.treatment.update({ where: { id }, data });
  }
}

/** Lets every open desk look again. PostgreSQL passes it on with the commit, and never without. */
export async function tellDesks(tx: Transaction): Promise<void> {
  await sqlIn(tx)`select pg_notify(${DESK_CHANNEL}, ${JSON.stringify({ missed: true })})::text`;
}
