import type { CallView, TimeOffered } from "@/components/desk/call/call-state";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { listPractitioners } from "@/lib/booking/list-practitioners";
import { listTreatments } from "@/lib/booking/list-treatments";
import type { Card } from "@/lib/desk/find-card";
import { isHeld } from "@/lib/desk/hold-for-caller";
import { hasVisits, offerToCaller, treatmentOf, type OfferedTime } from "@/lib/desk/offer-to-caller";
import { samePersons } from "@/lib/desk/same-person";
import { whyNot } from "@/lib/desk/why-not";
import { isMeantForOthers, usualTreatment } from "@/lib/domain/caller";
import { dateAt, isoAt } from "@/lib/domain/clinic-time";
import { MINUTE, overlaps, type Instant } from "@/lib/domain/interval";
import type { Staff } from "@/lib/domain/staff";
import { clinicTime } from "@/lib/format/clinic-words";
import { dayAndTime, dayWithoutYear } from "@/lib/format/free-days";
import { listed } from "@/lib/format/listed";
import { obstacleWords } from "@/lib/format/obstacle-words";
import { offerSentence } from "@/lib/format/offer-words";

import { wishWords } from "@/lib/format/wish-words";
import { bookedInWords } from "./booked-in-words";
import { contactOf, personOf } from "./known-person";

export type Shown = {
  /** Only times later than this: the caller did not want those before. */
  after?: Instant | null;
  /** This time, whatever lies there. */
  squeeze?: { start: Instant; practitioner: string } | null;
  /** What was held for an earlier wish is not shown among the times for this one. */
  isNewSearch?: boolean;
};

/** What the page of a call shows, in words; and the times, for whoever is to hold one. */
export async function callView(
  staff: Staff,
  card: Card,
  now: Instant,
  { after = null, squeeze = null, isNewSearch = false }: Shown = {},
): Promise<{ view: CallView; times: OfferedTime[] }> {
  const [{ timeZone }, treatments, practitioners, treatment, alike] = await Promise.all([
    clinicFacts(),
    listTreatments(),
    listPractitioners(),
    treatmentOf(card),
    card.booked ? [] : samePersons(staff, card, now),
  ]);
  const nameOf = (slug: string) => practitioners.find((one) => one.slug === slug)?.name ?? slug;
  const chosen = treatments.find(({ slug }) => slug === treatment);
  const offer = card.booked || squeeze ? null : await offerToCaller(card, after, now);
  const found = squeeze ? [{ ...squeeze, end: squeeze.start }] : (offer?.times ?? []);
  const times = isNewSearch || !offer ? found : withHeld(found, card, chosen);
  const inTheWay = squeeze && !card.booked ? await whyNot({ ...squeeze, treatment }, now) : null;
  const named = times.map((time) => ({ ...time, practitionerName: nameOf(time.practitioner) }));
  const { hold, patient } = card;
  const held = times.find((time) => isHeld(card, time));
  const isKnown = hasVisits(card);
  const notes = [
    offer?.isNotGiven && `${nameOf(card.practitioner)} does not give this treatment.`,
    patient && chosen && isMeantForOthers(chosen.audience, isKnown) && audienceNote(chosen.name, isKnown),
    patient && patient.visits.length > 0 && visitsNote(patient.visits, timeZone),
  ].filter((note) => typeof note === "string");

  const view: CallView = {
    patient: patient && { ...patient, patientId: patient.id, facts: contactOf(patient) },
    alike: alike.map((known) => personOf(known, timeZone)),
    treatment,
    usual: usualTreatment(treatments, isKnown)?.slug ?? "",
    understood: offer?.wish ? wishWords(offer.wish, dateAt(now, timeZone)) : null,
    leftOut: offer?.wish?.leftOut.join(" ") || null,
    sentence: times.length > 0 ? offerSentence(named, timeZone) : null,
    times: times.map((time) => inWords(time, nameOf(time.practitioner), card, timeZone)),
    isNear: offer?.isNear ?? false,
    after: after === null ? "" : isoAt(after, timeZone),
    held: held ? valueOf(held, timeZone) : null,
    heldUntil: held && hold ? clinicTime(hold.until, timeZone) : null,
    heldForMs: held && hold ? Math.max(hold.until - now, 0) : 0,
    notes,
    inTheWay: inTheWay?.forDesk.map((obstacle) => obstacleWords(obstacle, timeZone)) ?? [],
    ...{ lost: null, isUrgent: false, isSqueezed: squeeze !== null },
    booked: card.booked && (await bookedInWords(staff, card.booked, timeZone)),
  };
  return { view, times };
}

/** What is held stays in sight, even when something else has been typed since. */
function withHeld(
  times: OfferedTime[],
  { hold }: Card,
  treatment: { slug: string; minutes: number } | undefined,
): OfferedTime[] {
  if (!hold || hold.treatment !== treatment?.slug) return times;
  const { start, practitioner } = hold;
  if (times.some((time) => time.start === start && time.practitioner === practitioner)) return times;
  const held = { start, practitioner, end: start + treatment.minutes * MINUTE };
  return [held, ...times.slice(0, 2)].sort((a, b) => a.start - b.start);
}

const inWords = (time: OfferedTime, practitioner: string, { patient }: Card, zone: string): TimeOffered => ({
  value: valueOf(time, zone),
  day: dayWithoutYear(time.start, zone),
  clock: clinicTime(time.start, zone),
  practitioner,
  note: patient?.visits.some((visit) => overlaps(visit, time)) ? "The patient has another visit then." : null,
});

/** How a form names a time and whoever has it. */
export const valueOf = ({ start, practitioner }: Omit<OfferedTime, "end">, zone: string): string =>
  `${isoAt(start, zone)} ${practitioner}`;

const NAMED_VISITS = 2;

function visitsNote(visits: { start: Instant }[], zone: string): string {
  const named = visits.slice(0, NAMED_VISITS).map(({ start }) => dayAndTime(start, zone));
  const others = visits.length - named.length;
  return `Already comes on ${listed(others > 0 ? [...named, `${others} more`] : named, "and")}.`;
}

const audienceNote = (name: string, isKnown: boolean) =>
  isKnown
    ? `${name} is meant for people who come for the first time.`
    : `${name} is meant for people who have been here before.`;
