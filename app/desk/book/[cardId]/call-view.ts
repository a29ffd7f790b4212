import type { CallView, KnownPerson, TimeOffered } from "@/components/desk/call/call-state";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { listPractitioners } from "@/lib/booking/list-practitioners";
import { listTreatments } from "@/lib/booking/list-treatments";
import type { Card } from "@/lib/desk/find-card";
import { hasVisits, offerToCaller, treatmentOf, type OfferedTime } from "@/lib/desk/offer-to-caller";
import { samePersons, type Known } from "@/lib/desk/same-person";
import { whyNot } from "@/lib/desk/why-not";
import { isMeantForOthers, usualTreatment } from "@/lib/domain/caller";
import { dateAt, isoAt } from "@/lib/domain/clinic-time";
import { overlaps, type Instant } from "@/lib/domain/interval";
import type { Staff } from "@/lib/domain/staff";
import { clinicMoment, clinicTime } from "@/lib/format/clinic-words";
import { dayAndTime, dayWithoutYear } from "@/lib/format/free-days";
import { obstacleWords } from "@/lib/format/obstacle-words";
import { offerSentence, visitSentence } from "@/lib/format/offer-words";
import { wishWords } from "@/lib/format/wish-words";

type Time = { start: Instant; practitioner: string };

/** What the page of a call shows, in words; and the times, for whoever is to hold one. */
export async function callView(
  staff: Staff,
  card: Card,
  now: Instant,
  { after = null, squeeze = null }: { after?: Instant | null; squeeze?: Time | null } = {},
): Promise<{ view: CallView; times: OfferedTime[] }> {
  const [{ timeZone }, treatments, practitioners, treatment, alike] = await Promise.all([
    clinicFacts(),
    listTreatments(),
    listPractitioners(),
    treatmentOf(card),
    card.booked ? [] : samePersons(staff, card, now),
  ]);
  const nameOf = (slug: string) => practitioners.find((one) => one.slug === slug)?.name ?? slug;
  const offer = card.booked || squeeze ? null : await offerToCaller(card, after, now);
  const times = squeeze ? [{ ...squeeze, end: squeeze.start }] : (offer?.times ?? []);
  const inTheWay = squeeze && !card.booked ? await whyNot({ ...squeeze, treatment }, now) : null;
  const named = times.map((time) => ({ ...time, practitionerName: nameOf(time.practitioner) }));
  const { hold, patient } = card;
  const held = times.find(
    (time) => hold && time.start === hold.start && time.practitioner === hold.practitioner,
  );
  const chosen = treatments.find(({ slug }) => slug === treatment);
  const isKnown = hasVisits(card);
  const notes = [
    offer?.isNotGiven && `${nameOf(card.practitioner)} does not give this treatment.`,
    patient && chosen && isMeantForOthers(chosen.audience, isKnown) && audienceNote(chosen.name, isKnown),
    ...(patient?.visits.map(({ start }) => `Already has a visit on ${dayAndTime(start, timeZone)}.`) ?? []),
  ].filter((note) => typeof note === "string");

  const view: CallView = {
    patient: patient && { ...patient, patientId: patient.id, facts: contact(patient) },
    alike: alike.map((known) => personOf(known, timeZone)),
    treatment,
    usual: usualTreatment(treatments, isKnown)?.slug ?? "",
    understood: offer?.wish ? wishWords(offer.wish, dateAt(now, timeZone)) : null,
    leftOut: offer?.wish?.leftOut.join(" ") || null,
    sentence: times.length > 0 ? offerSentence(named, timeZone) : null,
    times: times.map((time) => inWords(time, nameOf(time.practitioner), card, timeZone)),
    isNear: offer?.isNear ?? false,
    held: held ? valueOf(held, timeZone) : null,
    heldUntil: held && hold ? clinicTime(hold.until, timeZone) : null,
    heldForMs: held && hold ? Math.max(hold.until - now, 0) : 0,
    notes,
    inTheWay: inTheWay?.forDesk.map((obstacle) => obstacleWords(obstacle, timeZone)) ?? [],
    ...{ lost: null, isUrgent: false },
    booked: card.booked && {
      sentence: `${visitSentence(card.booked, timeZone)}, reference ${card.booked.reference}`,
      patientName: card.booked.patientName,
      cardHref: `/desk/visits/${card.booked.bookingId}/card`,
      mail: card.booked.toldAt
        ? `A confirmation goes to ${card.booked.toldAt}.`
        : "No mail is sent: the words above are the confirmation.",
    },
  };
  return { view, times };
}

const inWords = (time: OfferedTime, practitioner: string, { patient }: Card, zone: string): TimeOffered => ({
  value: valueOf(time, zone),
  day: dayWithoutYear(time.start, zone),
  clock: clinicTime(time.start, zone),
  practitioner,
  note: patient?.visits.some((visit) => overlaps(visit, time)) ? "is here with another visit then" : null,
});

/** How a form names a time and whoever has it. */
export const valueOf = ({ start, practitioner }: Omit<OfferedTime, "end">, zone: string): string =>
  `${isoAt(start, zone)} ${practitioner}`;

export const personOf = (known: Known, zone: string): KnownPerson => {
  const { patientId, name, phone, email, nextVisit, lastVisit } = known;
  const visit = nextVisit
    ? `next visit ${clinicMoment(nextVisit, zone)}`
    : lastVisit
      ? `last visit ${dayWithoutYear(lastVisit, zone)}`
      : "no visit yet";
  return { patientId, name, phone, email, facts: [contact(known), visit].filter(Boolean).join(" · ") };
};

const contact = ({ phone, email }: { phone: string | null; email: string | null }) =>
  [phone, email].filter(Boolean).join(" · ");

const audienceNote = (name: string, isKnown: boolean) =>
  isKnown
    ? `${name} is meant for people who come for the first time.`
    : `${name} is meant for people who have been here before.`;
