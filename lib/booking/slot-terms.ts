import "server-only";
import type { TakenWanted } from "@/lib/data/taken-slots";
import { referenceIn, type Span, type Terms } from "@/lib/domain/fhir-search";
import { SLOT_STATUS, type TakenSlot } from "@/lib/domain/fhir-slots";
import { codeIn, onlyUuids, sharedValues } from "@/lib/domain/fhir-values";
import { freeSlotOf, offeringOf } from "@/lib/format/fhir/ids";
import type { FreeSlotsWanted } from "./find-free-slots";

/** What the terms of a search ask of the diaries and of the times on offer. */
export type SlotTerms = {
  /** Null: any. */
  ids: string[] | null;
  /** Null: none that is free. */
  free: FreeSlotsWanted | null;
  taken: Omit<TakenWanted, "after" | "atMost">;
  /** Something else than free ones was asked for by name. */
  isTakenNamed: boolean;
};

const TAKEN = Object.keys(SLOT_STATUS) as TakenSlot["status"][];

export function slotTerms(terms: Terms, span: Span): SlotTerms {
  const ids = sharedValues(terms["_id"]);
  const statuses = sharedValues(terms["status"]?.map((group) => group.map(codeIn)));
  const schedules = sharedValues(terms["schedule"]?.map((group) => group.map((one) => referenceIn(one).id)));
  // A slot that is asked for by its id says itself whose it is, and when.
  const named = ids?.map(freeSlotOf).filter((one) => one !== null) ?? null;
  const offerings = schedules?.map(offeringOf) ?? named?.map(({ offering }) => offering) ?? null;
  return {
    ids,
    free:
      (statuses?.includes("free") ?? true)
        ? {
            ...(named ? around(named, span) : span),
            offerings: offerings && offerings.filter((one) => one !== null),
          }
        : null,
    taken: {
      ...span,
      ids: ids && onlyUuids(ids),
      scheduleIds: schedules && onlyUuids(schedules),
      statuses: TAKEN.filter((status) => statuses?.includes(SLOT_STATUS[status]) ?? true),
    },
    isTakenNamed: statuses?.some((status) => status !== "free") ?? false,
  };
}

/** From the first of some starts to the last. */
const around = (named: readonly { start: number }[], { from, until }: Span): Span => ({
  from: Math.max(from ?? 0, Math.min(...named.map(({ start }) => start))),
  until: Math.min(until ?? Infinity, Math.max(...named.map(({ start }) => start + 1))),
});
