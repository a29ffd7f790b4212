import "server-only";
import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pauseAfter } from "@/lib/domain/sign-in-policy";
import { env } from "@/lib/env";
import { pool } from "./client";

/** Wrong guesses that cost no pause, before RATE_LIMIT_MULTIPLIER. */
const FREE = { account: 10, address: 40 } as const;
/** Guesses in a row are those with less than this between the first and the last. */
const REMEMBERED_SECONDS = 24 * 60 * 60;

/** What is guessed at, or where from: an account's address as typed (it need not exist), or the caller's. */
export type Guessed = { of: keyof typeof FREE; name: string };

/**
 * Counts a guess before it is looked at, so that a hundred at once count as a hundred. One that comes within the
 * pause its forerunner earned is neither looked at nor counted.
 * @returns null to go on, otherwise the whole seconds to wait
 */
export async function countGuess(guessed: Guessed): Promise<number | null> {
  const key = keyOf(guessed);
  const free = Math.floor(FREE[guessed.of] * env().RATE_LIMIT_MULTIPLIER);
  const { consumedPoints } = await limiter("guesses", REMEMBERED_SECONDS).penalty(key);
  const pause = pauseAfter(consumedPoints, free);
  if (pause === 0) return null;
  try {
    await limiter("guess-pauses", 1).consume(key, 1, { customDuration: pause });
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    await limiter("guesses", REMEMBERED_SECONDS).reward(key);
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  }
}

/** It was no guess: the right words were known. An account starts anew; an address only gets this one back. */
export async function forgiveGuess(guessed: Guessed): Promise<void> {
  const key = keyOf(guessed);
  if (guessed.of === "address") await limiter("guesses", REMEMBERED_SECONDS).reward(key);
  else {
    await limiter("guesses", REMEMBERED_SECONDS).delete(key);
    await limiter("guess-pauses", 1).delete(key);
  }
}

/** Addresses are hashed: the table shall not list who was guessed at. */
const keyOf = ({ of, name }: Guessed): string =>
  `${of}:${createHash("sha256").update(name).digest("base64url")}`;

const known = new Map<string, RateLimiterPostgres>();

function limiter(keyPrefix: string, duration: number): RateLimiterPostgres {
  const made =
    known.get(keyPrefix) ??
    new RateLimiterPostgres({
      storeClient: { query: (query: never) => pool().query(query) },
      storeType: "pool",
      tableName: "rate_limits",
      tableCreated: true,
      keyPrefix,
      points: 1,
      duration,
    });
  known.set(keyPrefix, made);
  return made;
}
