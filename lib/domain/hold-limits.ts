/** Times kept at this moment: by this browser, by its address group, and by all patients, just booked ones included. */
export type LiveHolds = { browser: number; address: number; clinic: number };

/** A family at one computer; more would be someone keeping times from others. */
export const HOLDS_PER_BROWSER = 3;

type Limits = {
  /** So many an address group keeps for nothing; each further one costs the browser work. */
  freePerAddress: number;
  mostPerAddress: number;
  /** When patients keep or have just booked so many, the clinic is likely under attack: then each further one costs work, for everybody. */
  calm: number;
};

/** A waiting room or a household behind one address. Eight visits of an hour are less than 5 % of one practitioner's. */
const USUAL: Limits = { freePerAddress: 3, mostPerAddress: 8, calm: 20 };

/** @param multiplier as for all limits on requests (RATE_LIMIT_MULTIPLIER) */
export const holdLimits = (multiplier: number): Limits => ({
  freePerAddress: Math.max(1, Math.floor(USUAL.freePerAddress * multiplier)),
  mostPerAddress: Math.max(1, Math.floor(USUAL.mostPerAddress * multiplier)),
  calm: Math.max(1, Math.floor(USUAL.calm * multiplier)),
});

/** One more doubles the work (./work.ts): from a moment to some ten seconds of a telephone. */
const FIRST_BITS = 6;
const MOST_BITS = 11;
/** How many more held times double the work for everybody. */
const CLINIC_STEP = 10;

export type HoldVerdict = { may: "keep" } | { may: "not" } | { may: "after-work"; bits: number };

/** Whether one more time may be kept, and what it costs. @param live without the one that is given up for it */
export function judgeHold(live: LiveHolds, limits: Limits): HoldVerdict {
  if (live.browser >= HOLDS_PER_BROWSER || live.address >= limits.mostPerAddress) return { may: "not" };
  const over = Math.max(live.address - limits.freePerAddress, (live.clinic - limits.calm) / CLINIC_STEP);
  if (over < 0) return { may: "keep" };
  return { may: "after-work", bits: Math.min(MOST_BITS, FIRST_BITS + Math.floor(over)) };
}
