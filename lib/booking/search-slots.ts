import "server-only";
import { findDirectory } from "@/lib/data/directory";
import { listTakenSlots } from "@/lib/data/taken-slots";
import { spanOf, type Search } from "@/lib/domain/fhir-search";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { env } from "@/lib/env";
import type { Found } from "@/lib/format/fhir/bundle";
import { freeSlotId } from "@/lib/format/fhir/ids";
import type { Resource } from "@/lib/format/fhir/resource";
import { freeSlotResource, takenSlotResource } from "@/lib/format/fhir/slot-resources";
import { findFreeSlots } from "./find-free-slots";
import type { Asker } from "./search-directory";
import { slotTerms, type SlotTerms } from "./slot-terms";

/** `token-needed`: only the staff's own programs see what is taken. Otherwise what is wrong, for people. */
export type SearchRefused = { reason: "token-needed" } | { reason: "invalid"; words: string };

/** Where a slot stands in the order of all: by start, and of one start by id. */
type Place = { start: Instant; id: string };
type Placed = Place & { resource: () => Resource };

/** More than any clinic has. */
const ALL = 100_000;

/** A page of slots. What is taken is for the staff's own programs alone. */
export async function searchSlots(
  { terms, count }: Pick<Search, "terms" | "count">,
  after: string | null,
  by: Asker,
  now: Instant,
): Promise<Result<Found, SearchRefused>> {
  const directory = await findDirectory();
  const span = spanOf(terms["start"], directory.clinic.timeZone);
  if (!span.ok) return refused({ reason: "invalid", words: span.refusal });
  const place = after === null ? null : placeIn(after);
  if (after !== null && place === null)
    return refused({ reason: "invalid", words: "_cursor is not one of ours." });
  const wanted = slotTerms(terms, span.value);
  if (wanted.isTakenNamed && !by.isStaff) return refused({ reason: "token-needed" });

  // Without a page all are counted.
  const atMost = count === 0 ? ALL : count + 1;
  const taken = by.isStaff ? await takenAfter(place, wanted, atMost, directory.clinic.timeZone) : [];
  const free: Placed[] = [];
  if (wanted.free) {
    for await (const slots of findFreeSlots({ ...wanted.free, from: latest(wanted.free.from, place) }, now)) {
      const named = slots.map((slot) => ({
        start: slot.start,
        id: freeSlotId(slot, slot.start),
        resource: () => freeSlotResource(slot, directory, env().APP_URL),
      }));
      free.push(...named.filter((one) => isAfter(one, place) && (wanted.ids?.includes(one.id) ?? true)));
      if (free.length >= atMost) break;
    }
  }
  return accepted(pageOf([...taken, ...free], count));
}

async function takenAfter(after: Place | null, { taken }: SlotTerms, atMost: number, zone: string) {
  const rows = await listTakenSlots({ ...taken, after, atMost });
  return rows.map((slot) => ({
    start: slot.start,
    id: slot.id,
    resource: () => takenSlotResource(slot, zone),
  }));
}

function pageOf(found: Placed[], count: number): Found {
  const inOrder = found.sort((one, other) => (isAfter(one, other) ? 1 : -1));
  const page = inOrder.slice(0, count);
  const last = page.at(-1);
  return {
    entries: page.map(({ resource }) => resource()),
    total: count === 0 ? found.length : null,
    next: last && inOrder.length > count ? `${last.start.toString(36)}.${last.id}` : null,
  };
}

const isAfter = (one: Place, place: Place | null): boolean =>
  place === null || one.start > place.start || (one.start === place.start && one.id > place.id);

const latest = (from: Instant | null, place: Place | null): Instant | null =>
  from === null && place === null ? null : Math.max(from ?? 0, place?.start ?? 0);

/** Nine digits to the base of 36 reach into the year 5188. */
const CURSOR = /^([0-9a-z]{1,9})\.([\w.-]{1,64})$/;

function placeIn(cursor: string): Place | null {
  const [, start, id] = CURSOR.exec(cursor) ?? [];
  return start === undefined || id === undefined ? null : { start: parseInt(start, 36), id };
}
