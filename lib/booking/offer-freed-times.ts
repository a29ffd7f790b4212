import "server-only";
import { findClinic, type ClinicFacts } from "@/lib/data/clinic";
import { listWaiting, type StoredEntry } from "@/lib/data/waitlist-entries";
import { listTakenBackable } from "@/lib/data/waitlist-offers";
import { dateAt } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { overlaps } from "@/lib/domain/interval";
import { isOfferHour, offerDeadline } from "@/lib/domain/offer-deadline";
import { inOrder, suitingStarts } from "@/lib/domain/waitlist";
import { log } from "@/lib/log";
import { makeOffer, mayBeOffered } from "./make-offer";
import { offerTimes, type FreeTime } from "./offer-times";
import { endWhatIsOver, settleRunOut } from "./settle-waitlist";

/** How many times are tried for one person when others are faster; the next round goes on. */
const TRIES = 5;

/**
 * One round: settles what has run out, then goes through those who wait, in order, and keeps for each the best free
 * time that suits. What is offered follows from what is free at this moment and from nothing else, so it does not
 * matter how a time became free, whether a round was missed, or how many run at once.
 * @returns how many offers were made
 */
export async function offerFreedTimes(now: Instant): Promise<number> {
  await settleRunOut();
  await endWhatIsOver(now);
  const clinic = await findClinic();
  if (!isOfferHour(clinic.offerHours, now, clinic.timeZone)) return 0;

  const waiting = inOrder(await listWaiting()).filter(mayBeOffered);
  let free = freeTimes(clinic, now);
  let made = 0;
  for (const entry of waiting) {
    if (!(await offerBest(entry, await free(entry), clinic, now))) continue;
    made += 1;
    free = freeTimes(clinic, now);
  }
  if (made > 0) log.info("waitlist.offered", { made });
  return made;
}

async function offerBest(
  entry: StoredEntry,
  free: readonly Instant[],
  clinic: ClinicFacts,
  now: Instant,
): Promise<boolean> {
  const { timeZone: zone, offerHours: hours, policy } = clinic;
  const waiting = {
    wish: entry.wish,
    before: entry.isForEarlier ? (entry.visit?.startsAt ?? null) : null,
    offered: entry.offers.map(({ start }) => start),
  };
  const times = suitingStarts(waiting, free, now, zone).flatMap((start) => {
    const deadline = offerDeadline(start, now, { hours, zone, noticeMinutes: policy.minimumNoticeMinutes });
    return deadline === null ? [] : [{ start, deadline }];
  });
  for (const time of times.slice(0, TRIES)) {
    const offered = await makeOffer(entry, time, now);
    if (offered.ok) return true;
    if (offered.refusal === "not-waiting") return false;
  }
  return false;
}

/** What is free at all, asked once for each treatment and practitioner. Good until something is kept. */
function freeTimes(
  { timeZone, policy }: ClinicFacts,
  now: Instant,
): (entry: StoredEntry) => Promise<Instant[]> {
  const known = new Map<string, Promise<Instant[]>>();
  const days = { from: dateAt(now, timeZone), days: policy.horizonDays + 1 };
  const look = async ({ treatment, practitioner }: StoredEntry): Promise<Instant[]> => {
    const [offer, backable] = await Promise.all([
      offerTimes({ treatment: treatment.slug, practitioner, ...days }, now),
      listTakenBackable(),
    ]);
    const times: FreeTime[] = "times" in offer ? offer.times : [];
    return times.filter((time) => !backable.some((given) => overlaps(given, time))).map(({ start }) => start);
  };
  return (entry) => {
    const name = `${entry.treatment.slug} ${entry.practitioner}`;
    const found = known.get(name) ?? look(entry);
    known.set(name, found);
    return found;
  };
}
