import type fc from "fast-check";
import { declineOffer } from "@/lib/booking/decline-offer";
import { moveToOffer } from "@/lib/booking/accept-offer";
import { joinWaitlist } from "@/lib/booking/join-waitlist";
import { offerFreedTimes } from "@/lib/booking/offer-freed-times";
import { findEntry, type StoredEntry } from "@/lib/data/waitlist-entries";
import { MINUTE } from "@/lib/domain/interval";
import { at, NOW, TUESDAY } from "@/tests/support/clinic-makers";
import { PRACTITIONER, TREATMENT, type ClinicUnderTest } from "./clinic-under-test";
import type { DiaryModel, ModelEntry } from "./diary-model";
import { nth, saying, step, type Command } from "./step";

/**
 * Every hour of that one day suits: with so much notice no earlier day is in reach. Who is asked about what is decided
 * by order and by what is free alone.
 */
const ANYTIME = {
  ...{ weekdays: [1, 2, 3, 4, 5, 6, 7], fromMinute: 0, untilMinute: 1440, untilDate: TUESDAY },
  noticeMinutes: (at(TUESDAY, "00:00") - NOW) / MINUTE,
};

const isWaitingFor = (visit: number) => (entry: ModelEntry) => entry.visit === visit && entry.isWaiting;

const join = (number: number) =>
  step(
    `${number} wants an earlier time`,
    ({ visits, entries }) =>
      visits.length > 0 &&
      nth(visits, number).status === "BOOKED" &&
      !entries.some(isWaitingFor(number % visits.length)),
    (model) => {
      model.entries.push({ visit: number % model.visits.length, isWaiting: true, asked: [], offer: null });
      return "done";
    },
    async (clinic) => {
      const bookingId = nth(clinic.visits, number);
      const wanted = { treatment: TREATMENT, practitioner: PRACTITIONER, wish: ANYTIME, who: { bookingId } };
      // One after the other: who has waited longest is asked first.
      await joinWaitlist(
        { ...wanted, recipient: "ann@example.com", language: "en" },
        NOW + clinic.entries.length,
      );
      const { rows } = await clinic.query(
        "select id from waitlist_entries where booking_id = $1 and state = 'WAITING'",
        [bookingId],
      );
      clinic.entries.push(rows[0].id);
      return "done";
    },
  );

const offer = () =>
  step(
    "the waitlist goes round",
    ({ entries }) => entries.length > 0,
    (model) => {
      model.offerFreedTimes();
      return "done";
    },
    async (clinic) => {
      await offerFreedTimes(NOW);
      await clinic.noteOffers();
      return "done";
    },
  );

const hasEntry = ({ entries }: DiaryModel) => entries.length > 0;
const isOpen = ({ isWaiting, offer }: ModelEntry) => isWaiting && offer !== null && !offer.isOver;

const accept = (number: number) =>
  step(
    `${number} takes what is offered`,
    hasEntry,
    (model) => {
      const entry = nth(model.entries, number);
      const { offer } = entry;
      if (!offer || !isOpen(entry)) return "gone";
      if (model.visit(entry.visit).status !== "BOOKED") return "clash";
      model.giveUp(entry);
      entry.isWaiting = false;
      model.change(entry.visit, { time: offer.time }, true);
      return "done";
    },
    async (clinic) => {
      const entry = await entryOf(clinic, number);
      return saying(
        await moveToOffer(
          entry,
          entry.offers.find(({ state }) => state === "OPEN"),
          NOW,
        ),
      );
    },
  );

const decline = (number: number) =>
  step(
    `${number} declines what is offered`,
    hasEntry,
    (model) => {
      const entry = nth(model.entries, number);
      if (!isOpen(entry)) return "stale";
      model.giveUp(entry);
      return "done";
    },
    async (clinic) => {
      const { entryId, offers } = await entryOf(clinic, number);
      const open = offers.find(({ state }) => state === "OPEN");
      return saying(await declineOffer(entryId, open?.offerId ?? entryId));
    },
  );

async function entryOf(clinic: ClinicUnderTest, number: number): Promise<StoredEntry> {
  const entry = await findEntry({ entryId: nth(clinic.entries, number) });
  if (!entry) throw new Error("an entry that was made is there");
  return entry;
}

/** @param which any number: it means one of those there are */
export const waitlistCommands = (which: fc.Arbitrary<number>): fc.Arbitrary<Command>[] => [
  which.map(join),
  which.map(join),
  which.map(offer),
  which.map(offer),
  which.map(accept),
  which.map(decline),
];
