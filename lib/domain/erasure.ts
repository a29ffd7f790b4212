import { dateAt, type ClinicDate } from "./clinic-time";
import type { Instant } from "./interval";
import type { VisitStatus } from "./visit-state";

type VisitToJudge = {
  bookingId: string;
  status: VisitStatus;
  start: Instant;
  /** Exclusive. */
  end: Instant;
};

/** What may go of a person and what has to stay, by their visits. */
export type ErasurePlan<Visit extends VisitToJudge = VisitToJudge> = {
  /** Visits still to come, or going on: as long as there is one, nothing is erased. */
  ahead: Visit[];
  /** Visits that are over, and nobody noted whether the patient came: the record of a treatment may be at stake. */
  unsettled: Visit[];
  /** Treatments whose record must be kept. None: everything goes, the name too. */
  kept: Visit[];
  /** Last day on which a record must be kept; null: none has to be. */
  keptUntil: ClinicDate | null;
};

/** What the law wants kept: `years` after each treatment, by the clinic's calendar. */
export type KeepingRule = { years: number; zone: string };

export function planErasure<Visit extends VisitToJudge>(
  visits: readonly Visit[],
  { years, zone }: KeepingRule,
  now: Instant,
): ErasurePlan<Visit> {
  const isOpen = ({ status }: Visit) => status === "BOOKED" || status === "ARRIVED" || status === "IN_ROOM";
  const lastDay = ({ end }: Visit) => yearsAfter(dateAt(end, zone), years);
  const today = dateAt(now, zone);
  const kept = visits.filter((visit) => visit.status === "FULFILLED" && today <= lastDay(visit));
  return {
    ahead: visits.filter((visit) => isOpen(visit) && visit.end > now),
    unsettled: visits.filter((visit) => isOpen(visit) && visit.end <= now),
    kept,
    keptUntil: kept.map(lastDay).sort().at(-1) ?? null,
  };
}

/** The same day of a later year; of February 29, in a year without one, the day after. */
function yearsAfter(date: ClinicDate, years: number): ClinicDate {
  const later = new Date(`${date}T00:00:00Z`);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return later.toISOString().slice(0, 10);
}

/** A row that may be about a person: what it says of who wrote it, or whom it is meant for. */
export type Trace = {
  /** Names folded for comparing. */
  nameKeys: readonly string[];
  /** In lower case. */
  addressKey: string | null;
  /** The last digits of a phone number. */
  digits: string | null;
  /** It hangs on the record or on a visit of the person. */
  isBound: boolean;
};

export type Person = {
  nameKeys: readonly string[];
  /** Addresses that reach this person alone. */
  ownAddresses: readonly string[];
  /** Addresses that reach somebody else too: a family's. */
  sharedAddresses: readonly string[];
  numbers: readonly string[];
};

/**
 * Whether a row goes with the person. What came from an address of their own is theirs; what came from an address or a
 * number that others may have is theirs when it carries their name.
 */
export function isTraceOf({ nameKeys, addressKey, digits, isBound }: Trace, person: Person): boolean {
  if (isBound) return true;
  if (addressKey !== null && person.ownAddresses.includes(addressKey)) return true;
  const isReached =
    (addressKey !== null && person.sharedAddresses.includes(addressKey)) ||
    (digits !== null && person.numbers.includes(digits));
  return isReached && nameKeys.some((key) => person.nameKeys.includes(key));
}
