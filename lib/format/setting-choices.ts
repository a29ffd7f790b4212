import { MINUTE } from "@/lib/domain/interval";
import { clinicTime } from "./clinic-words";
import type { Choice } from "./number-choices";

/** Half hours of the clock from one minute of the day to another, both inclusive; midnight at the end is 1440. */
export const halfHours = (from: number, until: number): Choice[] =>
  Array.from({ length: (until - from) / 30 + 1 }, (_, place) => from + place * 30).map((minute) => ({
    value: String(minute),
    label: minute === 1440 ? "midnight" : clinicTime(minute * MINUTE, "UTC"),
  }));

/** The zones of the United States first, then every zone this computer knows. */
export const zoneChoices = (): Choice[] =>
  [...new Set([...UNITED_STATES, ...Intl.supportedValuesOf("timeZone")])].map((zone) => ({
    value: zone,
    label: zone.replaceAll("_", " "),
  }));

const UNITED_STATES = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Phoenix",
  "America/Los_Angeles",
  "America/Anchorage",
  "Pacific/Honolulu",
  "America/Puerto_Rico",
];
