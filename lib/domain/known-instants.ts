import { isoAt } from "./clinic-time";
import type { Instant } from "./interval";

/** What the clocks of a zone show at an instant: agreed by governments, and known to us apart from any computer. */
export type KnownInstant = { zone: string; at: Instant; shown: string };

const AT = Date.parse("2026-12-01T18:00:00Z");
const IN_SUMMER = Date.parse("2027-07-01T18:00:00Z");

const winterAndSummer = (zone: string, winter: string, summer: string): KnownInstant[] => [
  { zone, at: AT, shown: `2026-12-01T${winter}` },
  { zone, at: IN_SUMMER, shown: `2027-07-01T${summer}` },
];

/**
 * Zones whose rules changed in 2026, and those of most clinics in the United States. British Columbia, Alberta, the
 * Northwest Territories and Manitoba no longer change their clocks from November 1, 2026, nor Morocco from September 20.
 */
export const KNOWN_INSTANTS: readonly KnownInstant[] = [
  ...winterAndSummer("America/New_York", "13:00", "14:00"),
  ...winterAndSummer("America/Chicago", "12:00", "13:00"),
  ...winterAndSummer("America/Denver", "11:00", "12:00"),
  ...winterAndSummer("America/Phoenix", "11:00", "11:00"),
  ...winterAndSummer("America/Los_Angeles", "10:00", "11:00"),
  ...winterAndSummer("America/Anchorage", "09:00", "10:00"),
  ...winterAndSummer("Pacific/Honolulu", "08:00", "08:00"),
  ...winterAndSummer("America/Vancouver", "11:00", "11:00"),
  ...winterAndSummer("America/Edmonton", "12:00", "12:00"),
  ...winterAndSummer("America/Winnipeg", "13:00", "13:00"),
  { zone: "Africa/Casablanca", at: AT, shown: "2026-12-01T18:00" },
];

/** A known instant at which a program shows another time. */
export type ZoneFault = { zone: string; by: string; shows: string; is: string };

/** Where the rules that this process has of time zones are wrong. */
export const faultsOfNode = (known: readonly KnownInstant[]): ZoneFault[] =>
  known.flatMap(({ zone, at, shown }) => {
    const shows = isoAt(at, zone).slice(0, 16);
    return shows === shown ? [] : [{ zone, by: "Node.js", shows, is: shown }];
  });
