import "server-only";
import type { Transaction } from "@/lib/data/client";
import { changeSettings, trySettings } from "@/lib/data/settings-change";
import type { Consequences } from "@/lib/domain/consequences";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { readStanding, type Standing } from "./standing";

type Weighing = {
  /** False: the change is tried and taken back. */
  keep: boolean;
  now: Instant;
  /** Visits that somebody has seen would be left behind, by id; others roll the change back. Left out: none has to be seen. */
  seen?: readonly string[];
};
type Weighed<Value> = { value: Value; consequences: Consequences };
/** It was not kept: visits would be left behind that nobody has looked at. */
export type Unseen = { reason: "unseen"; consequences: Consequences };

export const isUnseen = (refusal: unknown): refusal is Unseen => (refusal as Unseen).reason === "unseen";

/**
 * Makes a change of settings, or tries it and takes it back, and tells what it does. Both are the same work in a
 * transaction, so a preview cannot say other things than come to pass. While a change is kept, no diary changes:
 * every visit either stood before it, and is looked at here, or is booked under the new settings.
 */
export async function weighSettings<Value, Refusal>(
  change: (tx: Transaction) => Promise<Result<Value, Refusal>>,
  { keep, now, seen }: Weighing,
): Promise<Result<Weighed<Value>, Refusal | Unseen>> {
  const run = keep ? changeSettings : trySettings;
  return run<Weighed<Value>, Refusal | Unseen>(async (tx) => {
    const before = await readStanding(tx, now);
    const outcome = await change(tx);
    if (!outcome.ok) return outcome;
    const consequences = between(before, await readStanding(tx, now));
    const isSeen = !seen || consequences.misfits.every(({ bookingId }) => seen.includes(bookingId));
    return keep && !isSeen
      ? refused({ reason: "unseen" as const, consequences })
      : accepted({ value: outcome.value, consequences });
  });
}

function between(before: Standing, after: Standing): Consequences {
  const stoodBadly = new Set(before.misfits.map(({ bookingId }) => bookingId));
  const { timeZone, lastDate, visitsAhead } = after;
  const slugs = [...new Set([...after.freeStarts, ...before.freeStarts].map(({ slug }) => slug))];
  return {
    ...{ timeZone, lastDate, visitsAhead },
    freeStarts: slugs.map((slug) => {
      const [was, is] = [before, after].map(({ freeStarts }) => freeStarts.find((one) => one.slug === slug));
      return { slug, name: is?.name ?? was?.name ?? "", before: was?.count ?? 0, after: is?.count ?? 0 };
    }),
    misfits: after.misfits.filter(({ bookingId }) => !stoodBadly.has(bookingId)),
  };
}
