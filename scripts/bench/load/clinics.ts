import type { Measured } from "@/scripts/bench/load/measure-work";

/** What a clinic is taken to be: guesses, named so that whoever knows better can put in theirs. */
export const TYPICAL = {
  /** Three practitioners, all booked out, every visit booked online. */
  bookingsADay: 24,
  /** Seen for each visit that is booked, by everybody who looked. */
  firstPages: 24,
  pagesOfTimes: 6,
  /** Of a day's, in its busiest hour; and how much more than its average a busy moment of it brings. */
  busiestHour: 0.15,
  burst: 2,
};
const SECONDS_AN_HOUR = 3_600;
/** Processors that are busy half of the time keep answers fast. */
const BUSY = 0.5;

type Milliseconds = Pick<Measured["held"]["cost"], "site" | "PostgreSQL" | "worker">;
/** Processor time of one. */
export type Costs = Record<"booking" | "firstPage" | "pageOfTimes", Milliseconds>;
export type Need = { bookings: number; views: number; site: number; PostgreSQL: number; worker: number };

/** What so many clinics need at their busiest moment: bookings and page views a second, and processors. */
export function needOf(clinics: number, { booking, firstPage, pageOfTimes }: Costs): Need {
  const { bookingsADay, busiestHour, burst, firstPages, pagesOfTimes } = TYPICAL;
  const bookings = (clinics * bookingsADay * busiestHour * burst) / SECONDS_AN_HOUR;
  const processors = (part: "site" | "PostgreSQL") =>
    (bookings * (booking[part] + firstPages * firstPage[part] + pagesOfTimes * pageOfTimes[part])) /
    1_000 /
    BUSY;
  return {
    bookings,
    views: bookings * (firstPages + pagesOfTimes),
    ...{ site: processors("site"), PostgreSQL: processors("PostgreSQL") },
    worker: (bookings * booking.worker) / 1_000 / BUSY, // beside pages it does its chores, which cost the same for all
  };
}
