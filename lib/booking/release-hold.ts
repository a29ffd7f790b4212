import "server-only";
import { changeDiary } from "@/lib/data/diary-change";
import { releaseHolds } from "@/lib/data/holds";
import type { Instant } from "@/lib/domain/interval";
import { accepted } from "@/lib/domain/result";
import { daysOfVisit } from "./days-of-visit";

/** Gives up a hold that nobody knows of, so that its time is free at once and not when it runs out. */
export async function releaseHold(hold: {
  holdId: string;
  treatment: string;
  start: Instant;
}): Promise<void> {
  const days = await daysOfVisit(hold.treatment, hold.start);
  await changeDiary({ days }, async (tx) => {
    await releaseHolds(tx, { start: hold.start, end: hold.start }, hold.holdId);
    return accepted(null);
  });
}
