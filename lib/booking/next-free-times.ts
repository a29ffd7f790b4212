import "server-only";
import { findTreatments } from "@/lib/data/catalogue";
import type { Instant } from "@/lib/domain/interval";
import { log, nameOf } from "@/lib/log";
import { offerDays, type FreeDay } from "./offer-days";
import { ANY } from "./question";

/** The next free times of the treatment that new patients come for. */
export type NextFreeTimes = { treatment: string | null; name: string; timeZone: string; days: FreeDay[] };

/** For this long an answer is given again as it is. */
const FRESH_MS = 5_000;
/** For this long it is given again while a new one is fetched: the page beside it never waits for free times. */
const SERVED_MS = 60_000;

let kept: { asOf: Instant; answer: NextFreeTimes } | undefined;
let fetching: Promise<NextFreeTimes> | undefined;

export async function nextFreeTimes(now: Instant): Promise<NextFreeTimes> {
  const age = kept ? now - kept.asOf : Infinity;
  if (kept && age < FRESH_MS) return kept.answer;
  fetching ??= fetch(now).finally(() => (fetching = undefined));
  if (!kept || age >= SERVED_MS) return fetching;
  fetching.catch((error: unknown) => log.warn("free-times.not-refreshed", { error: nameOf(error) }));
  return kept.answer;
}

async function fetch(now: Instant): Promise<NextFreeTimes> {
  const treatments = await findTreatments();
  const treatment = treatments.find(({ audience }) => audience === "new") ?? treatments[0];
  const answer = treatment
    ? await freeTimesOf(treatment, now)
    : { treatment: null, name: "", timeZone: "UTC", days: [] };
  kept = { asOf: now, answer };
  return answer;
}

async function freeTimesOf(
  { slug, name }: { slug: string; name: string },
  now: Instant,
): Promise<NextFreeTimes> {
  const wanted = { treatment: slug, practitioner: ANY, from: null, wish: null, ownHold: null };
  const { timeZone, days } = await offerDays(wanted, now);
  return { treatment: slug, name, timeZone, days };
}
