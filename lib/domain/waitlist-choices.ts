import type { WaitlistWish } from "./waitlist";

/** The hours of a day that the form offers; "between" asks for two times. */
export const HOURS_ASKED = ["any", "morning", "afternoon", "evening", "between"] as const;
export type HoursAsked = (typeof HOURS_ASKED)[number];

/** How many minutes somebody may need between hearing of a time and its start, as the form sends them. */
export const NOTICES_ASKED = ["120", "360", "1440", "2880"] as const;
export type NoticeAsked = (typeof NOTICES_ASKED)[number];

/** The hours that each choice means: wall-clock minutes, from inclusive, until exclusive. */
export const HOURS_MEANT: Record<Exclude<HoursAsked, "between">, readonly [from: number, until: number]> = {
  any: [0, 1440],
  morning: [0, 720],
  afternoon: [720, 1020],
  evening: [1020, 1440],
};

/** The choice that means these hours. */
export function hoursAsked({ fromMinute, untilMinute }: WaitlistWish): HoursAsked {
  const same = Object.entries(HOURS_MEANT).find(
    ([, [from, until]]) => from === fromMinute && until === untilMinute,
  );
  return (same?.[0] as HoursAsked | undefined) ?? "between";
}
