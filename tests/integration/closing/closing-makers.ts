import type { Client } from "pg";
import { findVisit, type Visit } from "@/lib/booking/show-visit";
import { offerTimes } from "@/lib/booking/offer-times";
import { blockTime } from "@/lib/desk/block-time";
import { moveOrAskAll, type ClosingWay, type MoveChoice } from "@/lib/desk/move-or-ask-all";
import { listSchedules } from "@/lib/desk/show-block";
import { showClosing, type Closing, type ClosingVisit } from "@/lib/desk/show-closing";
import { MIDNIGHT, type ClosedTime } from "@/lib/domain/closed-time";
import type { Instant } from "@/lib/domain/interval";
import type { Preference } from "@/lib/domain/move-preference";
import type { Staff } from "@/lib/domain/staff";
import { NOW, TUESDAY } from "@/tests/support/clinic-makers";
import { bookSomeone, whileWorking } from "@/tests/support/deliveries";
import { until } from "@/tests/support/mail-server";

export const MARCUS = "marcus-osei";
export const SICK_DAY: ClosedTime = {
  ...{ who: MARCUS, from: TUESDAY, until: TUESDAY },
  ...{ fromMinute: 0, untilMinute: MIDNIGHT },
};

/** The first free starts of Marcus's sick day, one after the other, until there are so many visits. */
export async function fillSickDay(query: Client["query"], count: number): Promise<string[]> {
  const booked: string[] = [];
  while (booked.length < count) {
    const day = { treatment: "follow-up", practitioner: MARCUS, from: TUESDAY, days: 1 };
    const offer = await offerTimes(day, NOW);
    const start = "times" in offer ? offer.times[0]?.start : undefined;
    if (start === undefined) throw new Error(`only ${booked.length} visits fit into the day`);
    booked.push((await bookSomeone(query, { practitioner: MARCUS, start })).bookingId);
  }
  return booked;
}

/** As the desk does when somebody is ill: nobody can book the day any more, and the visits are still there. */
export async function blockSickDay(by: Staff): Promise<void> {
  const schedules = await listSchedules();
  const scheduleIds = schedules.filter(({ slug }) => slug === MARCUS).map(({ scheduleId }) => scheduleId);
  const block = { scheduleIds, kind: "SICK" as const, note: null, repeat: null, aroundVisits: true };
  await blockTime(by, { ...SICK_DAY, ...block });
}

export async function closing(preference: Preference = "practitioner", now = NOW): Promise<Closing> {
  const shown = await showClosing(SICK_DAY, preference, now);
  if (!shown) throw new Error("Marcus is one of the practitioners");
  return shown;
}

/** As the form sends it when nothing is changed in it. */
export const choicesOf = (visits: readonly ClosingVisit[]): MoveChoice[] =>
  visits.flatMap(({ bookingId, version, suggested }) =>
    suggested
      ? [{ bookingId, version, start: suggested.start, practitioner: suggested.practitioner.slug }]
      : [],
  );

export const actOnAll = async (by: Staff, way: ClosingWay, visits?: readonly ClosingVisit[]) =>
  moveOrAskAll(by, way, choicesOf(visits ?? (await closing()).visits), NOW);

/** Lets a worker send everything that is owed. */
export const sendAll = (query: Client["query"], now: Instant = NOW): Promise<void> =>
  whileWorking(
    () =>
      until(async () => (await query("select from messages where state = 'OWED'")).rowCount === 0, 40_000),
    now,
  );

/** The visit behind the link in a mail. */
export async function visitIn(text: string | undefined): Promise<Visit> {
  const token = /\/visit\/([\w-]{43})/.exec(text ?? "")?.[1];
  const visit = token ? await findVisit(token, NOW) : null;
  if (!visit) throw new Error("the link leads to no visit");
  return visit;
}
