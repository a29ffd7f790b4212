import { cancelBooking } from "@/lib/booking/cancel-booking";
import { moveBooking } from "@/lib/booking/move-booking";
import { showAskedMove } from "@/lib/booking/show-asked-move";
import type { Visit } from "@/lib/booking/show-visit";
import { dateAt } from "@/lib/domain/clinic-time";
import type { Staff } from "@/lib/domain/staff";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { makeActor } from "@/tests/support/actors";
import { writeClinic } from "@/prisma/demonstration/clinic";
import { NOW, ZONE } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookSomeone, mailServer } from "@/tests/support/deliveries";
import { OVERLAPS } from "@/tests/integration/desk/desk-makers";
import { actOnAll, blockSickDay, choicesOf, closing, fillSickDay, sendAll, visitIn } from "./closing-makers";
import { moveOrAskAll } from "@/lib/desk/move-or-ask-all";

jest.setTimeout(90_000);

const { query } = freshDatabase();
const server = mailServer();
let desk: Staff;

beforeAll(async () => {
  await writeClinic(dateAt(NOW, ZONE));
  await query("update clinics set undo_seconds = 0"); // before the process reads and keeps it
  desk = await makeActor();
});
beforeEach(() =>
  query("truncate bookings, slots, patients, messages, blocks, undo_steps, asked_moves, holds cascade"),
);
afterEach(async () => expect((await query(OVERLAPS)).rows).toEqual([]));

/** A full day of which everybody has had the confirmation. */
async function sickDay(count: number) {
  const bookingIds = await fillSickDay(query, count);
  await sendAll(query);
  server.reset();
  await blockSickDay(desk);
  return bookingIds;
}

const taken = (visit: Visit, answer: { start: number; practitioner: { slug: string } }) =>
  moveBooking(
    {
      ...{ bookingId: visit.bookingId, treatment: visit.treatment.slug, start: answer.start },
      ...{ practitioner: answer.practitioner.slug, askedMoveId: visit.asked?.askedMoveId ?? "" },
    },
    NOW,
  );
const askedOf = async (visit: Visit) => {
  const asked = await showAskedMove(visit, NOW);
  if (!asked) throw new Error("nothing is asked");
  return asked;
};

it("asks 12 patients by one act sent twice: 12 true mails, what is accepted lands, and a clash offers again", async () => {
  await sickDay(12);
  const { visits, isStillBookable } = await closing();
  expect(visits).toHaveLength(12);
  expect(isStillBookable).toBe(false);

  const ends = await Promise.all([actOnAll(desk, "ask", visits), actOnAll(await makeActor(), "ask", visits)]);
  expect(ends.map((end) => end.done).reduce((a, b) => a + b)).toBe(12);
  expect(ends.map((end) => end["asked-before"]).reduce((a, b) => a + b)).toBe(12);
  await sendAll(query);

  // One mail each, and every word of it true.
  expect(server.delivered).toHaveLength(12);
  expect(new Set(server.delivered.map(({ recipients }) => recipients.join()))).toEqual(
    new Set(visits.map(({ email }) => email)),
  );
  const patients = await Promise.all(
    server.delivered.map(async ({ mail, recipients }) => {
      const visit = await visitIn(mail.text);
      const before = visits.find(({ bookingId }) => bookingId === visit.bookingId);
      expect(before?.email).toBe(recipients[0]);
      expect(mail.subject).toContain(`We cannot see you on ${clinicDateTime(before?.start ?? 0, ZONE)}`);
      expect(mail.text).toContain(`/visit/${visit.manageUrl.split("/").at(-1)}/asked`);
      expect(mail.text).toContain(visit.asked?.practitioner.name);
      expect(visit.asked?.startsAt).toBe(before?.suggested?.start);
      expect(mail.attachments).toEqual([]);
      expect([mail.subject, mail.text, mail.html].join()).not.toMatch(/\b(sick|ill|illness|holiday)\b/i);
      return visit;
    }),
  );
  server.reset();
  // Mails leave four at a time, in any order.
  const place = ({ bookingId }: Visit) => visits.findIndex((one) => one.bookingId === bookingId);
  patients.sort((a, b) => place(a) - place(b));

  // Somebody books the time suggested to the last one before it is answered; another patient gives the visit up.
  const [unlucky, leaving, ...others] = patients as [Visit, Visit, ...Visit[]];
  const { suggested } = await askedOf(unlucky);
  await bookSomeone(query, { practitioner: suggested.practitioner.slug, start: suggested.start });
  for (const visit of others) {
    const { isFree, suggested } = await askedOf(visit);
    expect([isFree, await taken(visit, suggested)]).toEqual([true, { ok: true, value: null }]);
  }
  expect(await cancelBooking(leaving.bookingId, NOW)).toMatchObject({ ok: true });
  expect(await taken(unlucky, suggested)).toMatchObject({ ok: false, refusal: { reason: "slot-taken" } });
  const again = await askedOf(unlucky);
  expect(again.isFree).toBe(false);
  expect(await taken(unlucky, again.others[0]!)).toEqual({ ok: true, value: null });

  // What was accepted is where it was suggested, and the calendar follows.
  const { visits: left, asked } = await closing();
  expect(left).toEqual([]);
  expect(asked.map(({ state }) => state).sort()).toEqual([
    ...Array(10).fill("ACCEPTED"),
    "CANCELLED",
    "OTHER",
  ]);
  for (const one of asked.filter(({ state }) => state === "ACCEPTED")) {
    expect([one.start, one.practitioner]).toEqual([one.suggested.start, one.suggested.practitioner]);
  }
  await sendAll(query);
  const invites = server.delivered.filter(({ mail }) =>
    mail.attachments.some(({ contentType }) => contentType === "text/calendar"),
  );
  expect(invites).toHaveLength(13); // 11 moves, one cancellation, and the one who was faster
});

it("moves 12 visits by one act: each patient gets one mail with the new time, and a second press moves nothing", async () => {
  await sickDay(12);
  const { visits } = await closing();

  expect(await actOnAll(desk, "move", visits)).toMatchObject({ done: 12 });
  expect(await actOnAll(desk, "move", visits)).toMatchObject({ done: 0, changed: 12 });
  await sendAll(query);

  expect(server.delivered).toHaveLength(12);
  for (const { mail } of server.delivered) {
    const { bookingId, startsAt } = await visitIn(mail.text);
    expect(startsAt).toBe(visits.find((one) => one.bookingId === bookingId)?.suggested?.start);
    expect(mail.subject).toBe(`Moved: now ${clinicDateTime(startsAt, ZONE)}`);
  }
});

it("leaves alone what changed meanwhile, and reports a time that was taken: the visit stays in the list with another", async () => {
  const [first, second, third] = await sickDay(3);
  const { visits } = await closing();
  const suggestionOf = (id?: string) => visits.find(({ bookingId }) => bookingId === id)?.suggested;
  await moveBooking(
    { bookingId: first!, treatment: "follow-up", start: NOW + 20 * 86_400_000, practitioner: "any" },
    NOW,
  );
  await cancelBooking(first!, NOW);
  const lost = suggestionOf(second)!;
  await bookSomeone(query, { practitioner: lost.practitioner.slug, start: lost.start });

  const ends = await actOnAll(desk, "move", visits);

  expect(ends).toMatchObject({ changed: 1, taken: 1, done: 1 });
  const { visits: left } = await closing();
  expect(left.map(({ bookingId }) => bookingId)).toEqual([second]);
  expect(left[0]?.suggested).not.toEqual(lost);
  expect(await moveOrAskAll(desk, "ask", choicesOf(left), NOW)).toMatchObject({ done: 1 });
  expect(third).toBeDefined();
});

it("tells nobody who has no address, and does not count them as told", async () => {
  const [bookingId] = await sickDay(1);
  await query("update bookings set email = null where id = $1", [bookingId]);

  for (const way of ["ask", "move"] as const) {
    expect(await actOnAll(desk, way)).toMatchObject({ done: 0, "no-email": 1 });
  }
  expect((await closing()).visits.map(({ phone }) => phone)).toEqual(["207 555 0100"]);
  expect((await query("select told from bookings")).rows).toEqual([{ told: expect.anything() }]);
});
