import { bookFromRequest } from "@/lib/booking/book-from-request";
import { openingHours } from "@/lib/booking/opening-hours";
import { findMessage } from "@/lib/data/messages";
import { record } from "@/scripts/bench/recorder";
import { makeBody, startAt } from "@/tests/integration/api/booking-makers";
import { NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookSomeone } from "@/tests/support/deliveries";

const { query } = freshDatabase();

beforeAll(() => seedClinic());

const DAY = 86_400_000;

it("asks the database nothing for the first page's hours while it knows them", async () => {
  const hours = await openingHours(NOW);

  let again: unknown;
  const sent = await record(async () => (again = await openingHours(NOW)));

  expect(sent).toEqual([]);
  expect(again).toEqual(hours);
});

it("reads for a mail what the mail is about, and nothing else", async () => {
  const { messageId, reference } = await bookSomeone(query);

  let message: Awaited<ReturnType<typeof findMessage>> = null;
  const sent = await record(async () => (message = await findMessage(messageId)));

  expect(message).toMatchObject({ booking: { reference }, waitlistOffer: null, staffLink: null });
  const others =
    /from "public"\."(waitlist_entries|waitlist_offers|staff_links|visits_links|contact_requests)"/i;
  expect(sent.filter(({ text }) => others.test(text))).toEqual([]);
  expect(sent.some(({ text }) => /from "public"\."bookings"/i.test(text))).toBe(true);
});

it("takes a date of birth by the day on which the request comes, not by that of an earlier one", async () => {
  const born = (birthDate: string, time: string) =>
    makeBody({ practitioner: "marcus-osei", start: startAt(TUESDAY, time) }, { birthDate });

  const tooEarly = await bookFromRequest(born("2026-11-23", "10:00"), "one", NOW);
  const inTime = await bookFromRequest(born("2026-11-23", "10:00"), "two", NOW + DAY);

  expect(tooEarly).toMatchObject({ ok: false, refusal: { reason: "invalid" } });
  expect(inTime.ok).toBe(true);
});

it("notes one screening, of nobody, for a booking", async () => {
  await query("truncate screenings");

  await bookFromRequest(makeBody({ start: startAt(TUESDAY, "14:00") }), "three", NOW);

  const { rows } = await query("select version, outcome, taken_at from screenings");
  expect(rows).toEqual([{ version: expect.any(String), outcome: "CLEAR", taken_at: new Date(NOW) }]);
});
