import { bookOffer, moveToOffer } from "@/lib/booking/accept-offer";
import { bookVisit } from "@/lib/booking/book-visit";
import { cancelBooking } from "@/lib/booking/cancel-booking";
import { declineOffer } from "@/lib/booking/decline-offer";
import { leaveWaitlist } from "@/lib/booking/leave-waitlist";
import { offerFreedTimes } from "@/lib/booking/offer-freed-times";
import { offerTimes } from "@/lib/booking/offer-times";
import { SCREENING } from "@/lib/domain/screening";
import { bookSomeone } from "@/tests/support/deliveries";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { entryBehind, joined, openMarcusAt } from "@/tests/support/waitlist-makers";

jest.setTimeout(60_000);

const { query } = freshDatabase();
const MARCUS = { practitioner: "marcus-osei", treatment: "follow-up" };
const TEN = at(TUESDAY, "10:00");
const SCREENED = { version: SCREENING.version, takenAt: new Date(NOW) };

beforeAll(() => seedClinic());
beforeEach(() =>
  query(`truncate bookings, slots, patients, messages, holds, waitlist_entries, undo_steps, blocks,
                  idempotency_keys, graphile_worker._private_jobs cascade`),
);

/** The visit at ten is all that Marcus's Tuesday has room for. */
async function visitAtTenAlone() {
  await openMarcusAt(query, 600);
  return bookSomeone(query, { ...MARCUS, start: TEN });
}
const round = (now = NOW) => offerFreedTimes(now);
const openOffers = async () =>
  (
    await query(
      `select e.id as entry, o.id, o.starts_at from waitlist_offers o join waitlist_entries e on e.id = o.entry_id
        where o.state = 'OPEN' order by o.created_at`,
    )
  ).rows as { entry: string; id: string; starts_at: Date }[];
const statesOf = async (entryId: string) =>
  (
    await query("select state from waitlist_offers where entry_id = $1 order by created_at", [entryId])
  ).rows.map(({ state }) => state);
const letRunOut = () =>
  query(`update waitlist_offers set expires_at = now() - interval '1 second' where state = 'OPEN'`).then(() =>
    query(`update holds set expires_at = now() - interval '1 second'`),
  );
const freeTuesday = async () => {
  const answer = await offerTimes({ ...MARCUS, from: TUESDAY, days: 1 }, NOW);
  return "times" in answer ? answer.times.map(({ start }) => start) : [];
};

describe("one freed time, and three who wait", () => {
  const three = async () => {
    const { bookingId } = await visitAtTenAlone();
    const waiting = [await joined(), await joined(), await joined()] as const;
    await round();
    expect(await openOffers()).toEqual([]);
    await cancelBooking(bookingId, NOW);
    await round();
    return waiting;
  };

  it("keeps it for the one who has waited longest, and for nobody else", async () => {
    const [first] = await three();

    expect(await openOffers()).toMatchObject([{ entry: first.id, starts_at: new Date(TEN) }]);
    expect(await freeTuesday()).toEqual([]);
    expect(await round()).toBe(0);
    expect((await bookVisit(makeVisitWanted({ ...MARCUS, start: TEN }), NOW)).ok).toBe(false);
  });

  it("goes on to the next when it is declined, when it runs out, and when somebody leaves", async () => {
    const [first, second, third] = await three();

    const [declined] = await openOffers();
    expect((await declineOffer(first.id, declined!.id)).ok).toBe(true);
    await round();
    expect(await openOffers()).toMatchObject([{ entry: second.id }]);

    await letRunOut();
    await round();
    expect(await openOffers()).toMatchObject([{ entry: third.id }]);

    expect((await leaveWaitlist(third.id)).ok).toBe(true);
    await round();
    expect(await openOffers()).toEqual([]);
    expect(await freeTuesday()).toEqual([TEN]);
    expect([await statesOf(first.id), await statesOf(second.id), await statesOf(third.id)]).toEqual([
      ["DECLINED"],
      ["EXPIRED"],
      ["WITHDRAWN"],
    ]);
  });

  it("is offered first to whom the desk has put first", async () => {
    const { bookingId } = await visitAtTenAlone();
    const [, second] = [await joined(), await joined()];
    await query("update waitlist_entries set put_first_at = now() where id = $1", [second.id]);
    await cancelBooking(bookingId, NOW);

    await round();

    expect(await openOffers()).toMatchObject([{ entry: second.id }]);
  });

  it("is booked once for whoever takes it, however often they say so", async () => {
    const [first] = await three();
    const entry = await entryBehind(first.token);

    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => bookOffer(entry, entry.offers[0], SCREENED, NOW)),
    );

    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    const { rows } = await query("select starts_at from bookings where status = 'BOOKED'");
    expect(rows).toEqual([{ starts_at: new Date(TEN) }]);
    expect(await entryBehind(first.token)).toMatchObject({
      state: "BOOKED",
      offers: [{ state: "ACCEPTED" }],
    });
    expect(await query("select id from holds").then((found) => found.rows)).toEqual([]);
  });
});

describe("a visit that would help earlier", () => {
  const startOf = async (bookingId: string) =>
    (await query("select starts_at from bookings where id = $1", [bookingId])).rows[0].starts_at.getTime();

  it("moves in one step, and its old time is offered on, and so is that of the next", async () => {
    await openMarcusAt(query, 600, 870, 1020);
    const ten = await bookSomeone(query, { ...MARCUS, start: TEN });
    const two = await bookSomeone(query, { ...MARCUS, start: at(TUESDAY, "14:30") });
    const five = await bookSomeone(query, { ...MARCUS, start: at(TUESDAY, "17:00") });
    const first = await joined({ who: { bookingId: two.bookingId }, recipient: "two@example.com" });
    const second = await joined({ who: { bookingId: five.bookingId }, recipient: "five@example.com" });
    const third = await joined();
    await cancelBooking(ten.bookingId, NOW);

    await round();
    expect(await openOffers()).toMatchObject([{ entry: first.id, starts_at: new Date(TEN) }]);
    expect(await startOf(two.bookingId)).toBe(at(TUESDAY, "14:30"));
    const firstEntry = await entryBehind(first.token);
    expect((await moveToOffer(firstEntry, firstEntry.offers[0], NOW)).ok).toBe(true);
    expect(await startOf(two.bookingId)).toBe(TEN);

    await round();
    expect(await openOffers()).toMatchObject([
      { entry: second.id, starts_at: new Date(at(TUESDAY, "14:30")) },
    ]);
    const secondEntry = await entryBehind(second.token);
    expect((await moveToOffer(secondEntry, secondEntry.offers[0], NOW)).ok).toBe(true);

    await round();
    expect(await openOffers()).toMatchObject([
      { entry: third.id, starts_at: new Date(at(TUESDAY, "17:00")) },
    ]);
    expect(await startOf(five.bookingId)).toBe(at(TUESDAY, "14:30"));
    const mails = await query("select kind from messages where booking_id = $1 order by created_at", [
      two.bookingId,
    ]);
    expect(mails.rows.map(({ kind }) => kind)).toEqual(["BOOKING_CONFIRMED", "BOOKING_CHANGED"]);
  });
});
