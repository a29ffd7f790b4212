import ICAL from "ical.js";
import { cancelVisit } from "@/lib/desk/cancel-visit";
import { undoChange } from "@/lib/desk/undo-change";
import { dateAt } from "@/lib/domain/clinic-time";
import type { Staff } from "@/lib/domain/staff";
import { writeClinic } from "@/prisma/demonstration/clinic";
import { makeActor } from "@/tests/support/actors";
import { at, NOW, TUESDAY, ZONE } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookSomeone, mailServer, untilState, whileWorking } from "@/tests/support/deliveries";
import { until } from "@/tests/support/mail-server";
import { had, moveTo } from "../desk/desk-makers";

jest.setTimeout(60_000);

const { query } = freshDatabase();
const server = mailServer();
let desk: Staff;

beforeAll(async () => {
  await writeClinic(dateAt(NOW, ZONE));
  // So short that a test can wait for it, so long that two changes fit in.
  await query("update clinics set undo_seconds = 2");
  desk = await makeActor();
});
afterEach(() => query("truncate bookings, patients, undo_steps, graphile_worker._private_jobs cascade"));

const patient = { name: "Ann Bell", email: "ann@example.com", phone: null, birthDate: null };

/** Booked by the patient, and confirmed. */
async function confirmed() {
  const visit = await bookSomeone(query, {
    start: at(TUESDAY, "10:30"),
    practitioner: "marcus-osei",
    patient,
  });
  await untilState(query, visit.messageId, "SENT");
  return { ...visit, version: 0 };
}

const nothingOwed = () =>
  until(async () => (await query("select id from messages where state = 'OWED'")).rows.length === 0, 20_000);

function entryOf(index: number) {
  const { mail } = server.delivered[index] as (typeof server.delivered)[number];
  const invite = mail.attachments.find(({ contentType }) => contentType === "application/ics");
  const calendar = new ICAL.Component(ICAL.parse(String(invite?.content)));
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") as ICAL.Component);
  const method = calendar.getFirstPropertyValue("method");
  return { uid: event.uid, sequence: event.sequence, start: event.startDate.toJSDate(), method, mail };
}

it("says a move once, with a calendar entry that takes the place of the first", async () => {
  await whileWorking(async () => {
    const visit = await confirmed();
    const once = had(await moveTo(desk, visit, "16:00"));
    had(await moveTo(desk, once, "17:00"));
    await nothingOwed();
  });

  expect(server.delivered).toHaveLength(2);
  const [first, second] = [entryOf(0), entryOf(1)];
  expect(second.mail.subject).toBe("Moved: now Tuesday, December 1, 2026 at 5:00 PM EST");
  expect(second.mail.text).toContain("no longer on Tuesday, December 1, 2026 at 10:30 AM EST");
  expect(second).toMatchObject({ uid: first.uid, method: "REQUEST", start: new Date(at(TUESDAY, "17:00")) });
  expect(second.sequence).toBeGreaterThan(first.sequence);
});

it("says nothing about a move that was undone in time", async () => {
  await whileWorking(async () => {
    const { undoId } = had(await moveTo(desk, await confirmed(), "16:00"));
    had(await undoChange(desk, undoId));
    await nothingOwed();
  });

  expect(server.delivered).toHaveLength(1);
});

it("takes a cancelled visit out of the calendar, and says nothing about health", async () => {
  await whileWorking(async () => {
    had(await cancelVisit(desk, { ...(await confirmed()), askedBy: "PATIENT", tell: true }));
    await nothingOwed();
  });

  const cancelled = entryOf(1);
  expect(cancelled.mail.subject).toBe("Cancelled: Tuesday, December 1, 2026 at 10:30 AM EST");
  expect(cancelled).toMatchObject({ uid: entryOf(0).uid, method: "CANCEL", sequence: 1 });
  expect(server.delivered[1]?.raw).not.toMatch(/sciatica|follow-up|acupuncture visit|needle/i);
});

it("confirms a visit that moved before its confirmation could leave, at the time that holds", async () => {
  const visit = await bookSomeone(query, {
    start: at(TUESDAY, "10:30"),
    practitioner: "marcus-osei",
    patient,
  });
  had(await moveTo(desk, { ...visit, version: 0 }, "16:00", { tell: false }));
  await whileWorking(nothingOwed);

  expect(server.delivered.map(({ mail }) => mail.subject)).toEqual([
    "Booked: Tuesday, December 1, 2026 at 4:00 PM EST",
  ]);
});
