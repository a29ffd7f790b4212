import { cancelBooking } from "@/lib/booking/cancel-booking";
import { declineOffer } from "@/lib/booking/decline-offer";
import { leaveWaitlist } from "@/lib/booking/leave-waitlist";
import { offerFreedTimes } from "@/lib/booking/offer-freed-times";
import { deliverMessage } from "@/lib/messages/deliver-message";
import { at, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookSomeone, mailServer, messageRow } from "@/tests/support/deliveries";
import { entryBehind, joined, makeJoin, openMarcusAt } from "@/tests/support/waitlist-makers";

jest.setTimeout(60_000);

const { query } = freshDatabase();
const server = mailServer();

beforeAll(() => seedClinic());
beforeEach(() => query("truncate bookings, slots, patients, messages, holds, waitlist_entries cascade"));

const signal = new AbortController().signal;
const owed = async (kind: string) =>
  (await query("select id from messages where kind = $1::message_kind and state = 'OWED'", [kind])).rows.map(
    ({ id }) => id as string,
  );
const deliver = async (kind: string, now = NOW) => {
  for (const id of await owed(kind)) await deliverMessage(id, { now, isLast: false, signal });
};

/** Somebody with an advertisement for a name waits, and is offered ten o'clock. */
async function offeredTen() {
  await openMarcusAt(query, 600);
  const { bookingId } = await bookSomeone(query, {
    practitioner: "marcus-osei",
    start: at(TUESDAY, "10:00"),
  });
  const place = await joined(makeJoin());
  await deliver("WAITLIST_JOINED");
  await cancelBooking(bookingId, NOW);
  await offerFreedTimes(NOW);
  return place;
}

it("says when, with whom, where and until when, with the one link, and nothing about health", async () => {
  const { token } = await offeredTen();
  await deliver("WAITLIST_OFFER");

  const [welcome, offer] = server.delivered.map(({ mail: { text, subject, html } }) => ({
    text,
    subject,
    html,
  }));
  const url = `http://clinic.test/waitlist/${token}`;
  expect(welcome?.text?.match(/https?:\/\/\S+/g)).toEqual([url]);
  expect(offer?.text?.match(/https?:\/\/\S+/g)).toEqual([url]);
  expect(offer?.subject).toBe("A time is kept for you: Tuesday, December 1, 2026 at 10:00 AM EST");
  for (const fact of ["Marcus Osei", "100 Example Street", "Kept until"]) expect(offer?.text).toContain(fact);
  const all = JSON.stringify([welcome, offer]).replaceAll("West End Acupuncture", "");
  expect(all).not.toMatch(/sciatica|acupuncture|needle|follow-up|treatment|pain|health/i);
});

it.each([
  ["was given back", async (id: string, offerId: string) => void (await declineOffer(id, offerId))],
  ["was given up with the place", async (id: string) => void (await leaveWaitlist(id))],
])("is not sent when the time %s meanwhile", async (_case, meanwhile) => {
  const { id, token } = await offeredTen();
  const [messageId = ""] = await owed("WAITLIST_OFFER");
  await meanwhile(id, (await entryBehind(token)).offers[0]!.offerId);

  await deliver("WAITLIST_OFFER");

  expect(await messageRow(query, messageId)).toMatchObject({
    state: "SKIPPED",
    server_reply: "Not sent: the time is no longer kept for them.",
  });
});

it("is not sent after its deadline, and says so to the desk", async () => {
  await offeredTen();
  const [messageId = ""] = await owed("WAITLIST_OFFER");

  await deliver("WAITLIST_OFFER", NOW + 30 * 86_400_000);

  const { state, server_reply } = await messageRow(query, messageId);
  expect([state, server_reply]).toEqual([
    "SKIPPED",
    expect.stringMatching(/^Not sent: the time was kept until /),
  ]);
});
