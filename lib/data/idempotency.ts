import "server-only";
import type { Transaction } from "./client";

export type Answered = { requestHash: Uint8Array; bookingId: string; answer: unknown };

/** What was answered to this key before, if anything. */
export const findAnswered = (tx: Transaction, key: string): Promise<Answered | null> =>
  tx.idempotencyKey.findUnique({
    where: { key },
    select: { requestHash: true, bookingId: true, answer: true },
  });

export async function rememberAnswer(
  tx: Transaction,
  row: { key: string; requestHash: Uint8Array<ArrayBuffer>; bookingId: string; answer: object },
): Promise<void> {
  await tx.idempotencyKey.create({ data: { ...row, answer: JSON.parse(JSON.stringify(row.answer)) } });
}
