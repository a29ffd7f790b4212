import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Instant } from "@/lib/domain/interval";
import type { VisitFacts } from "@/lib/domain/message";
import { wordsIn } from "@/lib/words/words-in";
import { placeOf } from "./place";

const METHODS = {
  REQUEST: { method: ICalCalendarMethod.REQUEST, status: ICalEventStatus.CONFIRMED },
  CANCEL: { method: ICalCalendarMethod.CANCEL, status: ICalEventStatus.CANCELLED },
};

export type InviteMethod = keyof typeof METHODS;

/**
 * The visit as an iCalendar file (RFC 5545, 5546), ready to send.
 *
 * Times are UTC: one visit needs no VTIMEZONE, and a calendar that knows other zone rules than we do still shows
 * the right instant. The recipient counts as having accepted and is not asked to answer: nobody reads answers.
 *
 * @param how.host the site's host, whose name and the booking's id make the UID: the same for the booking's life
 * @param how.stampedAt when this file was made (DTSTAMP); of two files the higher SEQUENCE is the newer
 */
export function calendarInvite(
  visit: VisitFacts,
  how: { method: InviteMethod; host: string; stampedAt: Instant },
): string {
  const { clinic } = visit;
  const say = wordsIn(visit.language, "mail");
  const { method, status } = METHODS[how.method];
  const { hostname } = new URL(`http://${how.host}`); // mails, files and pages may name the port or not
  const calendar = ical({
    prodId: { company: "Clinic", product: "Booking", language: visit.language.toUpperCase() },
    method,
  });
  calendar.createEvent({
    id: `${visit.bookingId}@${hostname}`,
    sequence: visit.sequence,
    stamp: new Date(how.stampedAt),
    start: new Date(visit.startsAt),
    end: new Date(visit.endsAt),
    status,
    summary: printable(
      say("calendar.summary", { kind: visit.byPhone ? "call" : "visit", clinic: clinic.name }),
    ),
    location: printable(placeOf(visit).join(", ")),
    description: [
      say("calendar.with", { practitioner: printable(visit.practitionerName) }),
      say("calendar.reference", { reference: printable(visit.reference) }),
      say("calendar.see", { url: visit.manageUrl }),
      say("calendar.phone", { phone: printable(clinic.phone) }),
    ].join("\n"),
    url: visit.manageUrl,
    organizer: { name: forParameter(clinic.name), email: clinic.email },
    attendees: [
      {
        name: forParameter(visit.recipientName),
        email: visit.recipientAddress,
        status: ICalAttendeeStatus.ACCEPTED,
        rsvp: false,
      },
    ],
  });
  return `${calendar.toString()}\r\n`; // the generator leaves out the last line's end, which RFC 5545 demands
}

/** Without characters that end a line or have no glyph. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, " ").trim();

/** A name inside a quoted parameter (CN="…"), where RFC 5545 allows no quote and has no way to escape one. */
const forParameter = (text: string): string => printable(text).replace(/"+/g, "'");
