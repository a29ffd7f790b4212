import type { Instant } from "./interval";

/** A visit as a calendar feed may show it. There is no place for what it is for. */
export type FeedVisit = {
  bookingId: string;
  /** Grows with every change that a calendar has to follow. */
  sequence: number;
  start: Instant;
  /** Exclusive; turnover not included. */
  end: Instant;
  changedAt: Instant;
  practitionerName: string;
  /** Null: it needs no room. */
  roomName: string | null;
  /** Null: the feed shows no names. */
  patientName: string | null;
};
