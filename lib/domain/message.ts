import type { TextLanguage } from "./clinic-texts";
import type { Instant } from "./interval";
import type { VisitStanding } from "./visit-standing";

/** Who writes, and how the clinic is reached. */
export type ClinicContact = {
  name: string;
  phone: string;
  email: string;
  street: string;
  city: string;
  region: string;
  postalCode: string;
  /** IANA name: every time in a mail is told by this clock. */
  timeZone: string;
};

/**
 * All that a mail or calendar entry about a visit may hold. What is not here cannot be written: no treatment, no
 * reason, no answer. Others read people's mail over their shoulder, and calendars are shared.
 */
export type VisitFacts = {
  bookingId: string;
  reference: string;
  startsAt: Instant;
  /** Exclusive. */
  endsAt: Instant;
  practitionerName: string;
  clinic: ClinicContact;
  /** No room is needed: the clinic calls. */
  byPhone: boolean;
  manageUrl: string;
  /** Whoever arranged the visit; empty when what was typed is no name. */
  recipientName: string;
  /** Whom the visit is for, when somebody else arranged it; otherwise empty. */
  visitorName: string;
  recipientAddress: string;
  /** What the recipient reads. */
  language: TextLanguage;
  /** Grows with every change the patient's calendar must follow. */
  sequence: number;
};

/** The link to a visit once more, with what is true of the visit now. */
export type LinkAgainFacts = VisitFacts & { standing: VisitStanding };

/** Whoever reads mail at an address may see the visits booked with it. */
export type VisitsLinkFacts = {
  language: TextLanguage;
  url: string;
  /** Exclusive. */
  expiresAt: Instant;
  clinic: ClinicContact;
};

/** Someone wrote to the clinic, or wants to be called. */
export type ContactFacts = {
  name: string;
  email: string | null;
  phone: string | null;
  /** As written, lines parted by line feeds. */
  body: string | null;
  askedAt: Instant;
  clinic: ClinicContact;
};

/** Somebody cannot come to a visit that is too near to be cancelled online. */
export type CannotComeFacts = {
  name: string;
  phone: string | null;
  reference: string;
  startsAt: Instant;
  practitionerName: string;
  askedAt: Instant;
  /** For staff alone. */
  deskUrl: string;
  clinic: ClinicContact;
};

/** The clinic cannot keep a visit, and suggests another time, which is kept for nobody. */
export type MoveAskedFacts = VisitFacts & {
  suggested: { startsAt: Instant; practitionerName: string };
  /** Where the patient answers. */
  answerUrl: string;
};

/** Somebody of the staff may choose a password. */
export type StaffLinkFacts = {
  name: string;
  url: string;
  /** Exclusive. */
  expiresAt: Instant;
  clinic: ClinicContact;
};

/** Somebody is on the waitlist. What for is not told, nor what was wished. */
export type WaitlistFacts = {
  language: TextLanguage;
  recipientName: string;
  /** The link to their place. */
  url: string;
  /** They have a visit and would like it earlier. */
  isForEarlier: boolean;
  clinic: ClinicContact;
};

/** A time is kept for somebody on the waitlist. */
export type OfferFacts = WaitlistFacts & {
  startsAt: Instant;
  practitionerName: string;
  /** No room is needed: the clinic calls. */
  byPhone: boolean;
  /** Exclusive. */
  keptUntil: Instant;
  /** Their visit can be moved on the telephone only: it is too near. */
  isTooLateToMove: boolean;
};

/** A mail in words, the same in both parts. */
export type Words = { subject: string; text: string; html: string };
