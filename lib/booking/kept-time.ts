import "server-only";
import type { Sql } from "@/lib/data/sql";

/** A time that is kept for a patient beforehand, and that a visit takes over. */
export type KeptTime = {
  holdId: string;
  /**
   * Notes that it is taken, in the transaction that books or moves the visit.
   * @returns false when it is not kept any more: then nothing is booked or moved
   */
  take: (tx: Sql, bookingId: string) => Promise<boolean>;
};
