import { bookOffer } from "@/lib/booking/accept-offer";
import { bookVisit } from "@/lib/booking/book-visit";
import { declineOffer } from "@/lib/booking/decline-offer";
import { leaveWaitlist } from "@/lib/booking/leave-waitlist";
import { offerFreedTimes } from "@/lib/booking/offer-freed-times";
import { steerWaitlist } from "@/lib/desk/steer-waitlist";
import type { Staff } from "@/lib/domain/staff";
import { SCREENING } from "@/lib/domain/screening";
import { noteControl, noteFigure } from "@/tests/support/figures";
import { rounds } from "@/tests/support/rounds";
import { OVERLAPS } from "@/tests/integration/desk/desk-makers";
import { makeActor } from "@/tests/support/actors";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { entryBehind, joined, openMarcusAt } from "@/tests/support/waitlist-makers";
import { takeGuardsAway } from "@/tests/support/without-guards";

jest.setTimeout(180_000);

const { query } = freshDatabase();
const ROUNDS = rounds({ short: 10, proof: 20 });
const AT_ONCE = 30;
const TEN = at(TUESDAY, "10:00");
const SCREENED = { version: SCREENING.version, takenAt: new Date(NOW) };

let desk: Staff;
beforeAll(async () => {
  await seedClinic();
  await openMarcusAt(query, 600);
  desk = await makeActor();
});

type Kept = Awaited<ReturnType<typeof setUp>>;

/** Ten o'clock is the one time there is, kept for the first of three. */
async function setUp() {
  await query(`truncate bookings, slots, patients, messages, holds, waitlist_entries, idempotency_keys,
                        graphile_worker._private_jobs cascade`);
  const first = await joined();
  await joined();
  await joined();
  await offerFreedTimes(NOW);
  const entry = await entryBehind(first.token);
  const [offer] = entry.offers;
  if (!offer) throw new Error("nothing was offered");
  return { entry, offer };
}

const RACERS = {
  accept: ({ entry, offer }: Kept) => bookOffer(entry, offer, SCREENED, NOW),
  decline: ({ entry, offer }: Kept) => declineOffer(entry.entryId, offer.offerId),
  leave: ({ entry }: Kept) => leaveWaitlist(entry.entryId),
  withdraw: ({ entry }: Kept) => steerWaitlist(desk, entry.entryId, "withdraw"),
  // Two statements: time takes no locks, and in one this would hold the one row while it waits for the other.
  "run out": async ({ offer }: Kept) => {
    await query(
      "update waitlist_offers set expires_at = clock_timestamp() where id = $1 and state = 'OPEN'",
      [offer.offerId],
    );
    await query("update holds set expires_at = clock_timestamp() where starts_at = $1", [new Date(TEN)]);
  },
  "next round": () => offerFreedTimes(NOW),
  "somebody books": () => bookVisit(makeVisitWanted({ practitioner: "marcus-osei", start: TEN }), NOW),
};
const names = Object.keys(RACERS) as (keyof typeof RACERS)[];

/** Offers whose state and what stands in the diary do not agree, and times that two people have. */
const BROKEN = `
  select o.id from waitlist_offers o join waitlist_entries e on e.id = o.entry_id
   where (o.state = 'ACCEPTED') <> (e.state = 'BOOKED')
      or o.state = 'ACCEPTED' and not exists (
           select from bookings b where b.id = e.booking_id and b.starts_at = o.starts_at and b.status = 'BOOKED')
      or o.state = 'OPEN' and e.state <> 'WAITING'
      or o.state <> 'OPEN' and exists (select from holds h where h.id = o.hold_id)`;
const HAVE_IT = `
  select distinct coalesce(s.booking_id, s.hold_id) from slots s left join holds h on h.id = s.hold_id
   where s.starts_at = $1 and (h.id is null or h.expires_at > clock_timestamp())`;

it(`leaves one truth when ${AT_ONCE} of all kinds want the same kept time at once`, async () => {
  for (let turn = 0; turn < ROUNDS; turn++) {
    const kept = await setUp();
    const racers = Array.from({ length: AT_ONCE }, (_, place) => names[(place + turn) % names.length]!);

    const outcomes = await Promise.all(racers.map((name) => RACERS[name](kept) as Promise<unknown>));

    await offerFreedTimes(NOW);
    expect((await query(OVERLAPS)).rows).toEqual([]);
    expect((await query(BROKEN)).rows).toEqual([]);
    expect((await query(HAVE_IT, [new Date(TEN)])).rows).toHaveLength(1);
    const states = (await query("select state from waitlist_offers where id = $1", [kept.offer.offerId]))
      .rows;
    const accepts = outcomes.filter((_, place) => racers[place] === "accept") as { ok: boolean }[];
    expect(new Set(accepts.map(({ ok }) => ok))).toEqual(new Set([states[0].state === "ACCEPTED"]));
  }
});

it("keeps a freed time for one person, however many rounds run at once", async () => {
  for (let turn = 0; turn < ROUNDS; turn++) {
    const { entry, offer } = await setUp();
    await declineOffer(entry.entryId, offer.offerId);

    await Promise.all(Array.from({ length: 6 }, () => offerFreedTimes(NOW)));

    expect((await query("select id from waitlist_offers where state = 'OPEN'")).rows).toHaveLength(1);
    expect((await query("select id from messages where kind = 'WAITLIST_OFFER'")).rows).toHaveLength(2);
  }
});

describe("without lock and constraint (this shows that the races above are real)", () => {
  it("keeps one time for several people", async () => {
    await takeGuardsAway(query);
    let overlaps = 0;
    for (let turn = 0; turn < ROUNDS && overlaps === 0; turn++) {
      const { entry, offer } = await setUp();
      await declineOffer(entry.entryId, offer.offerId);
      await Promise.all([
        ...Array.from({ length: 4 }, () => offerFreedTimes(NOW).catch(() => 0)),
        ...Array.from({ length: 4 }, () => RACERS["somebody books"]()),
      ]);
      overlaps = (await query(OVERLAPS)).rows.length;
    }

    expect(overlaps).toBeGreaterThan(0);
    noteFigure(`rounds of ${AT_ONCE} who want one kept time at once`, ROUNDS);
    noteControl("lock and constraint", `${overlaps} overlaps`);
  });
});
