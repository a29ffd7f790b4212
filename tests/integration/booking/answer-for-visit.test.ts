import { sayCannotCome } from "@/lib/booking/cannot-come";
import { confirmComing } from "@/lib/booking/confirm-coming";
import { findVisit } from "@/lib/booking/show-visit";
import { answerRequest } from "@/lib/desk/answer-request";
import { showDay } from "@/lib/desk/show-day";
import { showRequests } from "@/lib/desk/show-messages";
import { showTrailOfVisit, showVisit } from "@/lib/desk/show-visit";
import type { Instant } from "@/lib/domain/interval";
import { makeActor } from "@/tests/support/actors";
import { at, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookSomeone, mailServer, untilState, whileWorking } from "@/tests/support/deliveries";
import { until } from "@/tests/support/mail-server";
import { expectSound } from "@/tests/support/sound";
import { moveTo } from "../desk/desk-makers";

jest.setTimeout(30_000);

const { query } = freshDatabase();
const server = mailServer();

const START = at(TUESDAY, "10:30");
/** Past the cut-off, before the start. */
const TOO_LATE_TO_CANCEL = at(TUESDAY, "09:00");

beforeAll(() => seedClinic());
afterEach(() =>
  query("truncate bookings, patients, contact_requests, undo_steps, graphile_worker._private_jobs cascade"),
);

async function visitOf(name = "Ann Bell") {
  const patient = { name, email: "ann@example.com", phone: "207 555 0100", birthDate: null };
  const visit = await bookSomeone(query, { start: START, practitioner: "marcus-osei", patient });
  const token = visit.manageUrl.split("/").at(-1) ?? "";
  const shown = async (now: Instant = NOW) => {
    const found = await findVisit(token, now);
    if (!found) throw new Error("the link leads nowhere");
    return found;
  };
  return { ...visit, seen: { bookingId: visit.bookingId, sequence: 0 }, shown };
}

const saidOnDay = async () => (await showDay(TUESDAY, NOW)).visits.map(({ said }) => said);
const requests = async () => (await query("select * from contact_requests")).rows;
const trailOf = async (bookingId: string) =>
  (await showTrailOfVisit(bookingId)).entries.map(({ action }) => action);

describe("I am coming", () => {
  it("is noted once, seen at the desk, and leaves the visit's version alone", async () => {
    const { seen, shown, bookingId } = await visitOf();

    expect((await confirmComing(seen, NOW)).ok).toBe(true);
    expect((await confirmComing(seen, NOW)).ok).toBe(true);

    expect((await shown()).isComing).toBe(true);
    expect(await saidOnDay()).toEqual(["coming"]);
    const atDesk = await showVisit(await makeActor(), bookingId);
    expect(atDesk).toMatchObject({ said: "coming", version: 0 });
    expect((await trailOf(bookingId)).filter((action) => action === "booking.confirmed-coming")).toHaveLength(
      1,
    );
  });

  it("counts no more once the visit has moved, and not at all when said of the time before", async () => {
    const { seen, shown, bookingId } = await visitOf();
    await confirmComing(seen, NOW);
    await moveTo(await makeActor(), { bookingId, version: 0 }, "16:00");

    expect((await shown()).isComing).toBe(false);
    expect(await saidOnDay()).toEqual([null]);
    expect((await confirmComing(seen, NOW)).ok).toBe(false);
    expect((await shown()).isComing).toBe(false);
  });

  it.each([
    ["was cancelled", "update bookings set status = 'CANCELLED'", NOW],
    ["has begun", "select 1", START],
  ])("is not taken when the visit %s", async (_what, change, now) => {
    const { seen } = await visitOf();
    await query(change);

    expect((await confirmComing(seen, now)).ok).toBe(false);
    expect((await query("select confirmed_sequence from bookings")).rows).toEqual([
      { confirmed_sequence: null },
    ]);
  });
});

describe("I can't come", () => {
  it("tells the desk once, however often it is sent, and leaves the visit as it is", async () => {
    const { seen, shown, bookingId, messageId } = await visitOf();
    await confirmComing(seen, NOW);

    const sent = await Promise.all(Array.from({ length: 5 }, () => sayCannotCome(seen, TOO_LATE_TO_CANCEL)));

    expect(sent.every(({ ok }) => ok)).toBe(true);
    expect(await requests()).toMatchObject([
      {
        kind: "CANNOT_COME",
        booking_id: bookingId,
        name: "Ann Bell",
        phone: "207 555 0100",
        body_sealed: null,
      },
    ]);
    expect(await shown(TOO_LATE_TO_CANCEL)).toMatchObject({
      ...{ status: "BOOKED", saidCannotCome: true, isComing: false },
    });
    await expectSound(query); // what is only said is told by the trail, and changes nothing
    await whileWorking(async () => {
      await untilState(query, messageId, "SENT");
      await until(() => server.delivered.length === 2, 10_000);
    });
    const { rows } = await query("select email from clinics");
    const toClinic = server.delivered.filter(({ recipients }) => recipients[0] === rows[0].email);
    expect(toClinic).toHaveLength(1);
    expect(toClinic[0]?.mail.subject).toBe("Cannot come: Tuesday, December 1, 2026 at 10:30 AM EST");
    expect(toClinic[0]?.mail.text).toContain(`/desk/visits/${bookingId}`);
    expect(toClinic[0]?.raw).not.toMatch(/sciatica|follow-up|needle|pain/i);
  });

  it("stands on the day's card and among what is to be answered, until somebody has", async () => {
    const by = await makeActor();
    const { seen, bookingId } = await visitOf();
    await sayCannotCome(seen, TOO_LATE_TO_CANCEL);

    expect(await saidOnDay()).toEqual(["cannot-come"]);
    const [asked] = (await showRequests(by, false)).rows;
    expect(asked).toMatchObject({ kind: "CANNOT_COME", visit: { bookingId, start: START }, body: null });
    expect(await trailOf(bookingId)).toContain("booking.cannot-come");
    await answerRequest(by, asked?.id ?? "", true);
    expect(await saidOnDay()).toEqual([null]);
  });

  it.each([
    ["may still cancel it", NOW, 0],
    ["had it moved meanwhile", TOO_LATE_TO_CANCEL, 1],
    ["was to leave by now", at(TUESDAY, "11:15"), 0],
  ])("is not taken from somebody who %s", async (_who, now, sequence) => {
    const { seen } = await visitOf();

    expect((await sayCannotCome({ ...seen, sequence }, now)).ok).toBe(false);
    expect(await requests()).toEqual([]);
  });
});

describe("what the visit's page says of mail", () => {
  const mailOf = async (visit: Awaited<ReturnType<typeof visitOf>>) => (await visit.shown()).mail;

  it("is true of the newest mail: on its way, taken, or not to be delivered", async () => {
    const visit = await visitOf();
    const recipient = "a…@example.com";
    expect(await mailOf(visit)).toMatchObject({
      about: "confirmation",
      state: "OWED",
      attempts: 0,
      recipient,
    });

    await whileWorking(() => untilState(query, visit.messageId, "SENT"));
    expect(await mailOf(visit)).toMatchObject({
      about: "confirmation",
      state: "SENT",
      sentAt: new Date(NOW),
    });

    await moveTo(await makeActor(), { bookingId: visit.bookingId, version: 0 }, "16:00");
    await query("update graphile_worker._private_jobs set run_at = now()");
    server.mood.recipient = 550;
    await whileWorking(() => until(async () => (await mailOf(visit))?.state === "FAILED", 10_000));
    expect(await mailOf(visit)).toMatchObject({ about: "change", recipient });
  });
});
