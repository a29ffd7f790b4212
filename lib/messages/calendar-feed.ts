import ical, { ICalEventStatus } from "ical-generator";
import type { FeedVisit } from "@/lib/domain/feed";
import { printable } from "./calendar-invite";

/** So often calendar programs are asked to look again. */
const LOOK_AGAIN_SECONDS = 15 * 60;

type Feed = {
  clinicName: string;
  /** Null: the feed is of everyone. */
  practitionerName: string | null;
  visits: FeedVisit[];
  /** Where the site is. */
  origin: string;
};

/**
 * All visits of a feed as one calendar (RFC 5545). A calendar program takes each time what is in it and drops what is
 * not, so cancelled visits are simply not there. Nothing in it depends on when it was made: the same visits make the
 * same text.
 */
export function calendarFeed({ clinicName, practitionerName, visits, origin }: Feed): string {
  const { hostname } = new URL(origin);
  const calendar = ical({
    prodId: { company: "Clinic", product: "Booking", language: "EN" },
    name: printable(practitionerName === null ? clinicName : `${clinicName}: ${practitionerName}`),
    ttl: LOOK_AGAIN_SECONDS,
  });
  for (const visit of visits) {
    const who = printable(visit.patientName ?? "Visit");
    calendar.createEvent({
      // Not the UID of the patient's own entry: whoever works here may be a patient too.
      id: `visit-${visit.bookingId}@${hostname}`,
      sequence: visit.sequence,
      stamp: new Date(visit.changedAt),
      lastModified: new Date(visit.changedAt),
      start: new Date(visit.start),
      end: new Date(visit.end),
      status: ICalEventStatus.CONFIRMED,
      summary: practitionerName === null ? `${who} (${printable(visit.practitionerName)})` : who,
      ...(visit.roomName !== null && { location: printable(visit.roomName) }),
      url: `${origin}/desk/visits/${visit.bookingId}`,
    });
  }
  return `${calendar.toString()}\r\n`;
}
