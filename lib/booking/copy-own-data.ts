import "server-only";
import { openContactBody } from "@/lib/auth/contact-body";
import { findClinic } from "@/lib/data/clinic";
import {
  findCopiedIntakes,
  findCopiedMails,
  findCopiedPeople,
  findCopiedRequests,
  findCopiedWaits,
  type CopiedIntake,
} from "@/lib/data/copied-records";
import { sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { isoAt } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { standingOf } from "@/lib/domain/visit-standing";
import type { Language } from "@/lib/words/languages";
import { sentencesIn } from "@/lib/words/words-in";
import type { OwnVisit, OwnVisits } from "./open-visits-link";

/**
 * A copy of what is kept of the people whose visits were booked with an address, for a file. Keys are words that people
 * read. Each record that is copied gets a line in the trail.
 */
export async function copyOwnData(
  { emailKey, visits }: OwnVisits,
  now: Instant,
  language: Language,
): Promise<object> {
  const words = sentencesIn(language, "copy");
  const { name, timeZone } = await findClinic();
  const [people, mails, requests, waits, intakes] = await Promise.all([
    findCopiedPeople(emailKey),
    findCopiedMails(emailKey),
    findCopiedRequests(emailKey),
    findCopiedWaits(emailKey),
    findCopiedIntakes(emailKey),
  ]);
  for (const { patientId } of people) {
    await noteInTrail(sql, { actor: "patient", action: "patient.copied", patientId, details: {} });
  }
  const time = (at: Instant | null) => (at === null ? null : isoAt(at, timeZone));
  return {
    about: words.about,
    notInThisFile: Object.values(words.notInThisFile),
    clinic: name,
    emailAddress: emailKey,
    madeAt: time(now),
    people: people.map(({ name: of, email, phone, isBirthDateKept, isNoteKept, since }) => ({
      ...{ name: of, email, phone, isBirthDateKept, isNoteKept },
      keptSince: time(since),
    })),
    visits: visits.map((visit) => copyOfVisit(visit, intakes, { now, language, time })),
    mails: mails.map(({ kind, state, recipient, reference, createdAt, sentAt }) => ({
      about: words.mails[kind],
      visit: reference,
      to: recipient,
      state: words.mailStates[state],
      writtenAt: time(createdAt),
      sentAt: time(sentAt),
    })),
    messagesToTheClinic: requests.map(({ id, kind, bodySealed, createdAt, answeredAt, ...who }) => ({
      kind: words.requests[kind],
      ...who,
      text: bodySealed && openContactBody(id, bodySealed),
      writtenAt: time(createdAt),
      answeredAt: time(answeredAt),
    })),
    waitlist: waits.map(({ state, patientName, reference, createdAt, endedAt, ...wait }) => ({
      state: words.waits[state],
      for: patientName,
      insteadOfVisit: reference,
      ...wait,
      since: time(createdAt),
      endedAt: time(endedAt),
    })),
  };
}

/** How times are written, and in which language. */
type Frame = { now: Instant; language: Language; time: (at: Instant | null) => string | null };

function copyOfVisit(visit: OwnVisit, intakes: CopiedIntake[], { now, language, time }: Frame): object {
  const intake = intakes.find(({ bookingId }) => bookingId === visit.bookingId);
  return {
    reference: visit.reference,
    state: sentencesIn(language, "visits").list.standing[standingOf(visit, now)],
    start: time(visit.startsAt),
    end: time(visit.endsAt),
    treatment: visit.treatmentName,
    practitioner: visit.practitionerName,
    for: visit.patientName,
    bookedBy: visit.bookedBy,
    phone: visit.phone,
    bookedAt: time(visit.createdAt),
    agreedToOurTermsAt: time(visit.consentedAt),
    safetyQuestions: visit.screeningVersion && {
      version: visit.screeningVersion,
      answeredAt: time(visit.screenedAt),
      answers: sentencesIn(language, "copy").answersNotKept,
    },
    answersBeforeTheVisit: intake
      ? {
          begunAt: time(intake.createdAt),
          finishedAt: time(intake.completedAt),
          consentVersion: intake.consentVersion,
          consentedAt: time(intake.consentedAt),
        }
      : null,
  };
}
