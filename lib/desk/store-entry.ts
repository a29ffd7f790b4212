import "server-only";
import { writeOrder, type CatalogueKind } from "@/lib/data/catalogue-rows";
import type { Transaction } from "@/lib/data/client";
import { changedFields, type Changed } from "./change-setting";

type Storing<Fields, Entry> = {
  kind: CatalogueKind;
  /** What the entry is found by. Null: by its id, once it has one. */
  key: string | null;
  /** In their order. */
  all: readonly Entry[];
  before: Entry | null | undefined;
  fields: Fields;
  /** From 1. */
  place: number;
  insert: () => Promise<string>;
  update: (entry: Entry) => Promise<unknown>;
};

/** Writes a practitioner, room or treatment and puts it at its place among the others. */
export async function storeEntry<Fields extends object, Entry extends Fields & { id: string }>(
  tx: Transaction,
  { kind, key, all, before, fields, place, insert, update }: Storing<Fields, Entry>,
): Promise<Changed> {
  const changed = before ? changedFields<Fields>(before, fields) : [];
  const id = before?.id ?? (await insert());
  if (before && changed.length > 0) await update(before);

  const order = all.map((entry) => entry.id);
  const others = order.filter((other) => other !== id);
  const newOrder = [...others.slice(0, place - 1), id, ...others.slice(place - 1)];
  const isMoved = newOrder.join() !== order.join();
  if (isMoved) await writeOrder(tx, kind, newOrder);

  const names = [...changed, ...(isMoved ? ["place"] : [])].map(inTrail);
  const details = !before ? { id } : names.length > 0 ? { id, fields: names } : null;
  return { action: before ? `${kind}.changed` : `${kind}.made`, details, key: key ?? id };
}

/** Fields as the trail names them. */
const inTrail = (name: string): string => TRAIL_NAMES[name] ?? name;
const TRAIL_NAMES: Record<string, string> = {
  turnoverMinutes: "turnover",
  priceCents: "price",
  practitionerIds: "practitioners",
  roomIds: "rooms",
  treatmentIds: "treatments",
};
