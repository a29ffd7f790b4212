import "server-only";
import type { Transaction } from "./client";

export type Answered = { requestHash: Uint8Array; bookingId: string; answer: unknown };

/** What was answered to this key before, if anything. */
export const findAnswered = (tx: Transaction, key: string): Promise<Answered | null> =>
  tx.idempotencyKey.findUnique({
    where: { key },
    select: { requestHash: true, bookingId: true, answer: true },
  });
