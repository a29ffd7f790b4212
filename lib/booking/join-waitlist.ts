import "server-only";
import { randomUUID } from "node:crypto";
import { newWaitlistToken, openWaitlistToken } from "@/lib/auth/waitlist-link";
import { changeDiary } from "@/lib/data/diary-change";
import { oweMessage } from "@/lib/data/owed-messages";
import { askForOffers } from "@/lib/data/offer-jobs";
import { patientLock } from "@/lib/data/patients";
import type { Sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import {
  findSameWaiting,
  insertEntry,
  saveWish,
  tellDeskOfWaitlist,
  type NewEntryFor,
} from "@/lib/data/waitlist-changes";
import { findEntry } from "@/lib/data/waitlist-entries";
import { countMailsTo, findSealedEntryToken } from "@/lib/data/waitlist-links";
import type { Instant } from "@/lib/domain/interval";
import { accepted } from "@/lib/domain/result";
import type { WaitlistWish } from "@/lib/domain/waitlist";
import type { Language } from "@/lib/words/languages";
import { bookingLock } from "./booking-days";
import type { Wish } from "./question";

export type JoinWanted = {
  /** Slug; of a visit: the visit's own. */
  treatment: string;
  practitioner: Wish;
  wish: WaitlistWish;
  who: NewEntryFor;
  /** Where the link to the entry is mailed. */
  recipient: string;
  /** Of the page on which it is asked. */
  language: Language;
};

/**
 * Puts somebody on the waitlist, once: whoever joins again for the same visit, or as the same person with the same
 * address, changes the wish and keeps the place. The mail with the link goes to the address, so only whoever reads
 * it there learns more.
 * @returns the end of the link to the entry: for those alone who have proved to be its owner
 */
export async function joinWaitlist(wanted: JoinWanted, now: Instant): Promise<{ token: string }> {
  const { who, recipient } = wanted;
  const lock = who.bookingId === null ? patientLock(who.patient) : bookingLock(who.bookingId);
  const outcome = await changeDiary({ days: [], keys: [lock] }, async (tx) => {
    const before = await waitingBefore(tx, wanted);
    const entryId = before ?? randomUUID();
    const token = await (before === null ? begin(tx, entryId, wanted, now) : changeWish(tx, entryId, wanted));
    await noteInTrail(tx, {
      actor: "patient",
      action: before === null ? "waitlist.joined" : "waitlist.wish-changed",
      bookingId: who.bookingId,
      details: { entryId },
    });
    const about = { waitlistEntryId: entryId, ordinal: await countMailsTo(tx, entryId) };
    await oweMessage(tx, { kind: "WAITLIST_JOINED", about, recipient });
    await tellDeskOfWaitlist(tx);
    await askForOffers(tx, entryId);
    return accepted({ token });
  });
  if (!outcome.ok) throw new Error("joining the waitlist is never refused");
  return outcome.value;
}

async function waitingBefore(tx: Sql, { who, treatment }: JoinWanted): Promise<string | null> {
  if (who.bookingId === null) return findSameWaiting(tx, treatment, who.patient);
  return (await findEntry({ bookingId: who.bookingId }, tx))?.entryId ?? null;
}

async function begin(tx: Sql, entryId: string, wanted: JoinWanted, now: Instant): Promise<string> {
  const token = newWaitlistToken(entryId);
  await insertEntry(tx, { ...wanted, id: entryId, token, createdAt: new Date(now) });
  return token.token;
}

async function changeWish(tx: Sql, entryId: string, { practitioner, wish }: JoinWanted): Promise<string> {
  await saveWish(tx, entryId, practitioner, wish);
  return openWaitlistToken(entryId, await findSealedEntryToken(tx, entryId));
}
