import "server-only";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "@/lib/env";
import { pool } from "./client";

/** How often one address, or whatever is named instead, may do what costs us something, before RATE_LIMIT_MULTIPLIER. */
const LIMITS = {
  bookings: { points: 30, seconds: 10 * 60 },
  /** Visits that were booked. Who needs more than that from one place is helped by the desk. */
  "visits-a-day": { points: 20, seconds: 24 * 60 * 60 },
  /** Visits booked by programs, from wherever: they can do no work (lib/domain/work.ts). Pages go on. */
  "visits-by-programs": { points: 60, seconds: 60 * 60 },
  holds: { points: 60, seconds: 10 * 60 },
  contact: { points: 10, seconds: 60 * 60 },
  /** Places on the waitlist: each may have a time kept for hours. */
  waitlist: { points: 10, seconds: 60 * 60 },
  /** Links for a password asked for, and passwords chosen by one. */
  "password-resets": { points: 20, seconds: 60 * 60 },
  /** Lost links asked for, whether or not there is anything to send. */
  "links-asked": { points: 20, seconds: 60 * 60 },
  /** Lost links mailed to one address. */
  "links-mailed": { points: 3, seconds: 60 * 60 },
  /** Visits asked for with a token that does not exist. */
  "token-guesses": { points: 30, seconds: 60 },
  /** A piece of work that a browser has done (lib/auth/work.ts): it opens one door, once. Longer than it is good for. */
  work: { points: 1, seconds: 10 * 60, isFixed: true },
  /** Dates of birth named for one visit. A guard, not a brake: no setting multiplies it. */
  "birth-dates": { points: 5, seconds: 24 * 60 * 60, isFixed: true },
} as const satisfies Record<string, { points: number; seconds: number; isFixed?: true }>;

export type Limit = keyof typeof LIMITS;

const known = new Map<Limit, RateLimiterPostgres>();

function limiter(limit: Limit): RateLimiterPostgres {
  const made = known.get(limit) ?? makeLimiter(limit);
  known.set(limit, made);
  return made;
}

/**
 * Counted in the database: a restart forgets nothing, and all web processes count together. The table is unlogged:
 * those who come from one address at once wait for one row in turn, and shall not wait for the disk as well.
 */
function makeLimiter(limit: Limit): RateLimiterPostgres {
  const multiplier = "isFixed" in LIMITS[limit] ? 1 : env().RATE_LIMIT_MULTIPLIER;
  const points = Math.max(1, Math.floor(LIMITS[limit].points * multiplier));
  return new RateLimiterPostgres({
    storeClient: { query: (query: never) => pool().query(query) },
    storeType: "pool",
    tableName: "rate_limits",
    tableCreated: true,
    keyPrefix: limit,
    points,
    duration: LIMITS[limit].seconds,
    // Whoever is far over the limit is refused from memory: a flood shall not reach the database.
    inMemoryBlockOnConsumed: points + 1,
  });
}

/**
 * Counts one more time that `address` does this.
 * @returns null to go on, otherwise the whole seconds to wait before the next try
 */
export async function countAgainst(limit: Limit, address: string): Promise<number | null> {
  try {
    await limiter(limit).consume(address);
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return secondsOf(refusal);
  }
}

/** Takes one back that was counted before it was looked at, and was right. */
export const giveBack = async (limit: Limit, address: string): Promise<void> => {
  await limiter(limit).reward(address);
};

/** As `countAgainst`, but only looks: for what is counted when it goes wrong. */
export async function waitFor(limit: Limit, address: string): Promise<number | null> {
  const counted = await limiter(limit).get(address);
  return counted !== null && counted.remainingPoints <= 0 ? secondsOf(counted) : null;
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000));
