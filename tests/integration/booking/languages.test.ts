import { bookOffer } from "@/lib/booking/accept-offer";
import { bookVisit } from "@/lib/booking/book-visit";
import { cancelBooking } from "@/lib/booking/cancel-booking";
import { languageOfLink } from "@/lib/booking/language-of-link";
import { offerFreedTimes } from "@/lib/booking/offer-freed-times";
import { SCREENING } from "@/lib/domain/screening";
import { bookedAtDesk, had } from "@/tests/integration/desk/desk-makers";
import { makeBody } from "@/tests/integration/api/booking-makers";
import { book } from "@/tests/integration/api/calls";
import { makeActor } from "@/tests/support/actors";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookSomeone } from "@/tests/support/deliveries";
import { entryBehind, joined, openMarcusAt } from "@/tests/support/waitlist-makers";

jest.setTimeout(60_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());
beforeEach(() => jest.spyOn(Date, "now").mockReturnValue(NOW));

const languageOf = async (bookingId: string) =>
  (await query("select language from bookings where id = $1", [bookingId])).rows[0]?.language;
const MARCUS = { practitioner: "marcus-osei", treatment: "follow-up" };

it("takes a program's word for the language, and English without one", async () => {
  const spanish = makeBody({ language: "es", practitioner: "hannah-lindqvist" });
  const silent = makeBody({ practitioner: "hannah-lindqvist", start: "2026-12-01T11:00:00-05:00" });
  expect([(await book(spanish)).status, (await book(silent)).status]).toEqual([201, 201]);

  const { rows } = await query("select email, language from bookings where email = any($1)", [
    [spanish.patient.email, silent.patient.email],
  ]);
  expect(new Map(rows.map(({ email, language }) => [email, language]))).toEqual(
    new Map([
      [spanish.patient.email, "es"],
      [silent.patient.email, "en"],
    ]),
  );
});

it("refuses a language that we do not speak, by name", async () => {
  const { status, json } = await book(makeBody({ language: "fr" }));

  expect(status).toBe(422);
  expect(json["errors"]).toEqual([{ path: "language", message: "Choose one of these languages: en, es." }]);
});

it("books at the desk in the language of the patient's newest booking", async () => {
  await query("truncate bookings, slots, holds, waitlist_entries cascade");
  const first = had(
    await bookVisit(makeVisitWanted({ ...MARCUS, language: "es", start: at(TUESDAY, "10:30") }), NOW),
  );
  const { rows } = await query("select patient_id from bookings where id = $1", [first.bookingId]);
  const again = { patient: { id: rows[0].patient_id }, start: at("2026-12-08", "10:30") };

  const known = await bookedAtDesk(await makeActor(), again);
  const unknown = await bookedAtDesk(await makeActor(), { start: at("2026-12-08", "15:00") });

  expect([await languageOf(known.bookingId), await languageOf(unknown.bookingId)]).toEqual(["es", "en"]);
});

it("books an offered time in the language of the place on the waitlist, and tells it by the link", async () => {
  await query("truncate bookings, slots, holds, waitlist_entries cascade");
  await openMarcusAt(query, 600);
  const { bookingId } = await bookSomeone(query, { ...MARCUS, start: at(TUESDAY, "10:00") });
  const waiting = await joined({ language: "es" });
  await cancelBooking(bookingId, NOW);
  await offerFreedTimes(NOW);

  const entry = await entryBehind(waiting.token);
  const screening = { version: SCREENING.version, takenAt: new Date(NOW) };
  const { manageToken } = had(await bookOffer(entry, entry.offers[0], screening, NOW));

  expect(await languageOfLink(`/visit/${manageToken}/move`, "192.0.2.1")).toBe("es");
  expect(await languageOfLink(`/waitlist/${waiting.token}?note=joined`, "192.0.2.1")).toBe("es");
  expect(await languageOfLink(`/visit/${"x".repeat(43)}`, "192.0.2.1")).toBeNull();
  expect(await languageOfLink("/practitioners", "192.0.2.1")).toBeNull();
});
