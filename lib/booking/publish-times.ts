import "server-only";
import { findDirectory } from "@/lib/data/directory";
import { MINUTE, type Instant } from "@/lib/domain/interval";
import { env } from "@/lib/env";
import type { Published } from "@/lib/format/fhir/bulk-manifest";
import { clinicLocation } from "@/lib/format/fhir/directory-resources";
import { versioned, type Resource } from "@/lib/format/fhir/resource";
import { freeSlotResource } from "@/lib/format/fhir/slot-resources";
import { findFreeSlots } from "./find-free-slots";
import { resourcesOf } from "./search-directory";

let kept: { at: Instant; slots: Promise<Resource[]> } | undefined;

/** When the times were computed that are published at `now`: once a minute, however many ask. */
export const publishedAt = (now: Instant): Instant => now - (now % MINUTE);

/** One file of all that others may list: the place, what is offered there, and every free time; one resource a line. */
export async function publishTimes(type: Published, now: Instant): Promise<string> {
  const resources = await published(type, now);
  return resources.map((resource) => `${JSON.stringify(versioned(resource))}\n`).join("");
}

async function published(type: Published, now: Instant): Promise<Resource[]> {
  // Rooms have no address and no door of their own.
  if (type === "Location") return [clinicLocation(await findDirectory())];
  if (type === "Schedule") return resourcesOf("Schedule", { isStaff: false }, now);
  const at = publishedAt(now);
  if (kept?.at !== at) {
    kept = { at, slots: allFree(now) };
    kept.slots.catch(() => (kept = undefined));
  }
  return kept.slots;
}

async function allFree(now: Instant): Promise<Resource[]> {
  const directory = await findDirectory();
  const all: Resource[] = [];
  for await (const slots of findFreeSlots({ offerings: null, from: null, until: null }, now)) {
    all.push(...slots.map((slot) => freeSlotResource(slot, directory, env().APP_URL)));
  }
  return all;
}
