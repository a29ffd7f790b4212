import { randomUUID } from "node:crypto";
import { askForErasure } from "@/lib/booking/ask-for-erasure";
import { askForAllVisits, askForLinkAgain } from "@/lib/booking/ask-for-link";
import { bookVisit } from "@/lib/booking/book-visit";
import { cancelBooking } from "@/lib/booking/cancel-booking";
import { sayCannotCome } from "@/lib/booking/cannot-come";
import { contactClinic } from "@/lib/booking/contact-clinic";
import { joinWaitlist } from "@/lib/booking/join-waitlist";
import { makeOffer } from "@/lib/booking/make-offer";
import { offerTimes } from "@/lib/booking/offer-times";
import { insertAskedMove } from "@/lib/data/asked-moves";
import { db } from "@/lib/data/client";
import type { MessageKind } from "@/lib/data/generated/client";
import { oweMessage } from "@/lib/data/owed-messages";
import { sql } from "@/lib/data/sql";
import { noteTold } from "@/lib/data/visit-mail";
import { listWaiting } from "@/lib/data/waitlist-entries";
import { askForReset } from "@/lib/desk/ask-for-reset";
import { inviteStaff } from "@/lib/desk/people";
import { takeQuestionBack } from "@/lib/desk/take-question-back";
import { tryText } from "@/lib/desk/try-text";
import { dateAt } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import type { Language } from "@/lib/words/languages";
import { makeActor } from "./actors";
import { makeVisitWanted, ZONE } from "./clinic-makers";

const TREATMENT = "follow-up";
const HOUR = 3_600_000;

type Visit = { bookingId: string; reference: string; start: Instant; end: Instant; practitionerId: string };
type Scene = { language: Language; now: Instant; email: string; visit: Visit; spare: Visit; free: Instant };

/** How each kind of mail comes to be owed; a kind that is new needs a line here. */
const CAUSES: Record<MessageKind, (scene: Scene) => Promise<unknown>> = {
  BOOKING_CONFIRMED: async () => undefined, // each booked visit owes one
  BOOKING_CHANGED: async ({ spare: { bookingId, start, end, practitionerId }, now }) => {
    const known = { isCancelled: false, startsAt: start, endsAt: end, practitionerId, sequence: 0 };
    await noteTold(sql, bookingId, known);
    await cancelBooking(bookingId, now);
  },
  VISIT_REMINDER: ({ visit: { bookingId }, email }) =>
    oweMessage(sql, {
      kind: "VISIT_REMINDER",
      about: { bookingId, sequence: 0, ordinal: 1 },
      recipient: email,
    }),
  MOVE_ASKED: async (scene) => void (await askedToMove(scene, scene.free)),
  MOVE_TAKEN_BACK: async (scene) => {
    await takeQuestionBack(await makeActor(), await askedToMove(scene, scene.free - HOUR * 24 * 365));
    // The question had not left yet: as if the desk wanted this sent all the same.
    await sql`update messages set round = 1 where kind = 'MOVE_TAKEN_BACK'`;
  },
  LINK_AGAIN: ({ visit: { reference }, email }) => askForLinkAgain({ reference, visitEmail: email }),
  VISITS_LINK: ({ email, language }) => askForAllVisits({ email }, language),
  WAITLIST_JOINED: ({ visit: { bookingId, start }, email, now, language }) => {
    const until = dateAt(start, ZONE);
    const wish = {
      ...{ weekdays: [1, 2, 3, 4, 5, 6, 7], fromMinute: 0, untilMinute: 1440 },
      ...{ untilDate: until, noticeMinutes: 0 },
    };
    const who = { bookingId };
    const wanted = { treatment: TREATMENT, practitioner: "any", language } as const;
    return joinWaitlist({ ...wanted, wish, who, recipient: email }, now);
  },
  WAITLIST_OFFER: async ({ visit: { bookingId }, free, now }) => {
    const entry = (await listWaiting()).find((one) => one.visit?.bookingId === bookingId);
    if (!entry) throw new Error("nobody waits");
    const offered = await makeOffer(entry, { start: free, deadline: now + 2 * HOUR }, now);
    if (!offered.ok) throw new Error(offered.refusal);
  },
  CONTACT_RECEIVED: ({ email, now }) =>
    contactClinic(
      { kind: "MESSAGE", submission: randomUUID(), name: "Ann", email, message: "Is there a bus?" },
      now,
    ),
  CALL_BACK_REQUESTED: ({ now }) =>
    contactClinic({ kind: "CALL_BACK", submission: randomUUID(), name: "Ann", phone: "207 555 0100" }, now),
  CANNOT_COME: ({ visit: { bookingId, start } }) => sayCannotCome({ bookingId, sequence: 0 }, start - HOUR),
  ERASURE_REQUESTED: ({ email, now }) => askForErasure(email, now),
  STAFF_INVITED: async () => {
    const email = `new.${randomUUID()}@westend.example`;
    return inviteStaff(await makeActor("ADMIN"), { name: "Noa New", email, role: "FRONT_DESK" });
  },
  PASSWORD_RESET: async () => {
    const { id, email } = await makeActor();
    await db().staffMember.update({ where: { id }, data: { passwordHash: "known" } });
    await askForReset({ email });
  },
  TEXT_TRIED: async () => tryText(await makeActor("ADMIN"), "mail-confirmed", "en"),
};

export const EVERY_KIND = Object.keys(CAUSES) as MessageKind[];

/**
 * Owes one mail of each kind there is, as it comes about in life.
 * @param language of the patients
 * @returns the visit that most of them speak of
 */
export async function oweEveryMail(now: Instant, language: Language = "en"): Promise<Visit> {
  const { email } = makeVisitWanted().patient;
  const free = await freeStarts(now);
  const [first, second, third] = [free.at(0), free.at(-1), free.at(-20)];
  if (!first || !second || !third || !email) throw new Error("the clinic is full");
  const visit = await booked(second, `every.${randomUUID()}@example.com`, now, language);
  const spare = await booked(third, visit.email, now, language);
  for (const cause of Object.values(CAUSES))
    await cause({ now, language, email: visit.email, visit, spare, free: first });
  return visit;
}

/** A visit of its own, which the clinic cannot keep. @returns the question's id */
async function askedToMove({ now, language }: Scene, suggested: Instant): Promise<string> {
  const start = (await freeStarts(now)).at(-40);
  if (start === undefined) throw new Error("the clinic is full");
  const { bookingId, practitionerId, email } = await booked(
    start,
    `asked.${randomUUID()}@example.com`,
    now,
    language,
  );
  const id = randomUUID();
  const asked = { id, bookingId, sequence: 0, formerStartsAt: start, formerPractitionerId: practitionerId };
  await insertAskedMove(sql, {
    ...asked,
    startsAt: suggested,
    practitionerId,
    askedBy: (await makeActor()).id,
  });
  await oweMessage(sql, {
    kind: "MOVE_ASKED",
    about: { bookingId, sequence: 0, ordinal: 0 },
    recipient: email,
  });
  return id;
}

async function freeStarts(now: Instant): Promise<Instant[]> {
  const days = { from: dateAt(now + 24 * HOUR, ZONE), days: 30 };
  const offer = await offerTimes({ treatment: TREATMENT, practitioner: "any", ...days }, now);
  return "times" in offer ? offer.times.map(({ start }) => start) : [];
}

async function booked(
  start: Instant,
  email: string,
  now: Instant,
  language: Language,
): Promise<Visit & { email: string }> {
  const wanted = makeVisitWanted({ start, key: randomUUID(), practitioner: "any" });
  const patient = { ...wanted.patient, name: `Ann ${randomUUID().slice(0, 8)}`, email };
  const outcome = await bookVisit({ ...wanted, patient, language }, now);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  const { bookingId, reference, end } = outcome.value;
  const { practitionerId } = await db().booking.findUniqueOrThrow({ where: { id: bookingId } });
  return { bookingId, reference, start, end, practitionerId, email };
}
