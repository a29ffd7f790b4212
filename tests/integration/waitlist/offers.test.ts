import { bookOffer, moveToOffer } from "@/lib/booking/accept-offer";
import { bookVisit } from "@/lib/booking/book-visit";
import { cancelBooking } from "@/lib/booking/cancel-booking";
import { declineOffer } from "@/lib/booking/decline-offer";
import { leaveWaitlist } from "@/lib/booking/leave-waitlist";
import { offerFreedTimes } from "@/lib/booking/offer-freed-times";
import { offerTimes } from "@/lib/booking/offer-times";
import { blockTime } from "@/lib/desk/block-time";
import { cancelVisit } from "@/lib/desk/cancel-visit";
import { SCREENING } from "@/lib/domain/screening";
import { makeActor } from "@/tests/support/actors";
import { bookedAtDesk, had } from "@/tests/integration/desk/desk-makers";
import { bookSomeone } from "@/tests/support/deliveries";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { entryBehind, joined, makeJoin, onTuesday, openMarcusAt } from "@/tests/support/waitlist-makers";

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

it("asks nobody in the night, and in the morning the one who has waited longest", async () => {
  const { bookingId } = await visitAtTenAlone();
  const [first] = [await joined(), await joined()];
  await cancelBooking(bookingId, NOW);

  for (const night of ["2026-11-22T23:00", "2026-11-23T07:59"]) await round(Date.parse(`${night}:00-05:00`));
  expect(await openOffers()).toEqual([]);

  await round(Date.parse("2026-11-23T08:00:00-05:00"));
  expect(await openOffers()).toMatchObject([{ entry: first.id }]);
});

it("leaves a time alone for as long as the desk may take it back", async () => {
  const desk = await makeActor();
  const { bookingId, version } = await bookedAtDesk(desk, { start: TEN, tell: false });
  await openMarcusAt(query, 600);
  await joined();
  await cancelVisit(desk, { bookingId, version, askedBy: "PATIENT", tell: false });

  await round();
  expect(await openOffers()).toEqual([]);

  await query("update undo_steps set created_at = now() - interval '10 minutes'");
  await round();
  expect(await openOffers()).toHaveLength(1);
});

it("gives a time that nobody took to the block that lies around it, not to the next", async () => {
  const { bookingId } = await visitAtTenAlone();
  const [first] = [await joined(), await joined()];
  await cancelBooking(bookingId, NOW);
  await round();
  const [offer] = await openOffers();
  const { rows } = await query(
    "select s.id from schedules s join practitioners p on p.id = s.practitioner_id where slug = 'marcus-osei'",
  );
  const times = { from: TUESDAY, until: TUESDAY, fromMinute: 540, untilMinute: 720, repeat: null };
  had(
    await blockTime(await makeActor(), {
      ...times,
      scheduleIds: [rows[0].id],
      kind: "SICK",
      note: null,
      aroundVisits: true,
    }),
  );

  await declineOffer(first.id, offer!.id);
  await round();

  expect(await openOffers()).toEqual([]);
});

it("changes nothing for an offer that ran out, is somebody else’s, or was given back", async () => {
  const { bookingId } = await visitAtTenAlone();
  const [first, second] = [await joined(), await joined()];
  await cancelBooking(bookingId, NOW);
  await round();
  const [offer] = await openOffers();
  const others = await declineOffer(second.id, offer!.id);
  await letRunOut();
  const before = (await query("select * from waitlist_offers")).rows;
  const entry = await entryBehind(first.token);

  const taken = await bookOffer(entry, entry.offers[0], SCREENED, NOW);
  const givenBack = await declineOffer(first.id, offer!.id);

  expect([others, taken, givenBack]).toEqual([
    { ok: false, refusal: { reason: "stale" } },
    { ok: false, refusal: { reason: "gone" } },
    { ok: false, refusal: { reason: "stale" } },
  ]);
  expect((await query("select * from waitlist_offers")).rows).toEqual(before);
  expect((await query("select id from bookings where status = 'BOOKED'")).rows).toEqual([]);
});

describe("a place on the list", () => {
  const placesOf = async () => (await query("select id, state, weekdays from waitlist_entries")).rows;

  it("is one for each visit and each person: joining again changes the wish and keeps the place", async () => {
    const { bookingId } = await visitAtTenAlone();
    const forVisit = await joined({ who: { bookingId }, recipient: "a@example.com" });
    const person = makeJoin();
    const forPerson = await joined(person);

    const again = await joined({
      who: { bookingId },
      recipient: "a@example.com",
      wish: onTuesday({ weekdays: [3] }),
    });
    const personAgain = await joined({ ...person, wish: onTuesday({ weekdays: [4] }) });

    expect([again.token, personAgain.token]).toEqual([forVisit.token, forPerson.token]);
    expect(await placesOf()).toEqual([
      { id: forVisit.id, state: "WAITING", weekdays: [3] },
      { id: forPerson.id, state: "WAITING", weekdays: [4] },
    ]);
  });

  it("is one, however often the form is sent at once", async () => {
    const person = makeJoin();

    await Promise.all(Array.from({ length: 10 }, () => joined(person)));

    expect(await placesOf()).toHaveLength(1);
  });

  it("ends with its visit, and what was kept goes on", async () => {
    await openMarcusAt(query, 600, 870);
    const ten = await bookSomeone(query, { ...MARCUS, start: TEN });
    const two = await bookSomeone(query, { ...MARCUS, start: at(TUESDAY, "14:30") });
    const first = await joined({ who: { bookingId: two.bookingId }, recipient: "a@example.com" });
    const second = await joined({ wish: onTuesday({ untilMinute: 720 }) });
    await cancelBooking(ten.bookingId, NOW);
    await round();
    expect(await openOffers()).toMatchObject([{ entry: first.id }]);

    await cancelBooking(two.bookingId, NOW);
    await round();

    await round();
    expect((await entryBehind(first.token)).state).toBe("LEFT");
    expect(await openOffers()).toMatchObject([{ entry: second.id, starts_at: new Date(TEN) }]);
  });

  it("is over once its last day is past", async () => {
    const { token } = await joined();

    await round(at("2026-12-01", "23:59"));
    expect((await entryBehind(token)).state).toBe("WAITING");
    await round(at("2026-12-02", "00:00"));
    expect((await entryBehind(token)).state).toBe("OVER");
  });
});

it("takes a call to move a visit that is past the clinic’s cut-off, and changes nothing by itself", async () => {
  await openMarcusAt(query, 600, 870);
  const ten = await bookSomeone(query, { ...MARCUS, start: TEN });
  const two = await bookSomeone(query, { ...MARCUS, start: at(TUESDAY, "14:30") });
  const { token } = await joined({ who: { bookingId: two.bookingId }, recipient: "a@example.com" });
  await cancelBooking(ten.bookingId, NOW);
  const late = at("2026-11-30", "15:00");
  await round(late);
  const entry = await entryBehind(token);

  const outcome = await moveToOffer(entry, entry.offers[0], late);

  expect(outcome).toEqual({ ok: false, refusal: { reason: "too-late" } });
  expect(await entryBehind(token)).toMatchObject({
    state: "WAITING",
    offers: [{ state: "OPEN", isOpen: true }],
  });
});

it("asks for a round with the change that frees time, and only when somebody waits", async () => {
  const { bookingId } = await visitAtTenAlone();
  const jobs = async () =>
    (await query("select key from graphile_worker.jobs where task_identifier = 'offer-times'")).rows;
  const other = await bookSomeone(query, { practitioner: "hannah-lindqvist", start: TEN });
  await cancelBooking(other.bookingId, NOW);
  expect(await jobs()).toEqual([]);
  await joined();
  await query("select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))");

  await cancelBooking(bookingId, NOW);

  expect(await jobs()).toEqual([{ key: `offer-times:${bookingId}` }]);
});
