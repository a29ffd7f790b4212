import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { convertIcsCalendar } from "ts-ics";
import { calendarInvite, type InviteMethod } from "@/lib/messages/calendar-invite";
import type { VisitFacts } from "@/lib/domain/message";
import { makeVisitFacts } from "../../support/visit-facts";

const inviteFor = (overrides: Partial<VisitFacts> = {}, method: InviteMethod = "REQUEST") =>
  calendarInvite(makeVisitFacts(overrides), {
    method,
    host: "book.clinic.test",
    stampedAt: Date.parse("2026-11-22T14:00:00Z"),
  });

/** The file as an independent parser understands it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const [event, ...others] = calendar.getAllSubcomponents();
  if (!event || others.length > 0) throw new Error("expected one part in the calendar");
  const text = (name: string) => event.getFirstPropertyValue(name)?.toString();
  return { method: calendar.getFirstPropertyValue("method"), event, text };
}

const from = (start: string): Partial<VisitFacts> => ({
  startsAt: Date.parse(start),
  endsAt: Date.parse(start) + 45 * 60_000,
});
const MOVED = { ...from("2026-12-03T19:30:00Z"), practitionerName: "Marcus Osei", sequence: 1 };

/** What each file says, for both parsers. The clinic's clock reads 1:30 AM twice on November 1, and no 2:30 on March 14. */
const GOLDEN: [file: string, facts: Partial<VisitFacts>, method: InviteMethod, start: string][] = [
  ["visit", {}, "REQUEST", "2026-12-01T15:00:00.000Z"],
  ["visit-moved", MOVED, "REQUEST", "2026-12-03T19:30:00.000Z"],
  ["visit-cancelled", { ...MOVED, sequence: 2 }, "CANCEL", "2026-12-03T19:30:00.000Z"],
  ["half-past-one-edt", from("2026-11-01T05:30:00Z"), "REQUEST", "2026-11-01T05:30:00.000Z"],
  ["half-past-one-est", from("2026-11-01T06:30:00Z"), "REQUEST", "2026-11-01T06:30:00.000Z"],
  ["spring-forward", from("2027-03-14T06:30:00Z"), "REQUEST", "2027-03-14T06:30:00.000Z"],
];

describe.each(GOLDEN)("golden/%s.ics", (file, facts, method, start) => {
  const golden = readFileSync(join(__dirname, `../../support/golden/${file}.ics`), "utf8");
  const wanted = makeVisitFacts(facts);
  const end = new Date(wanted.endsAt).toISOString();
  const uid = `${wanted.bookingId}@book.clinic.test`;

  it("is what we write, byte for byte", () => {
    expect(inviteFor(facts, method)).toBe(golden);
  });

  it("says to ical.js what is meant", () => {
    const { method: read_, event, text } = read(golden);
    const { startDate, endDate } = new ICAL.Event(event);

    expect([read_, text("uid"), Number(text("sequence"))]).toEqual([method, uid, wanted.sequence]);
    expect([startDate, endDate].map((time) => time.toJSDate().toISOString())).toEqual([start, end]);
    expect(text("status")).toBe(method === "CANCEL" ? "CANCELLED" : "CONFIRMED");
  });

  it("says the same to ts-ics", () => {
    const calendar = convertIcsCalendar(undefined, golden);
    const [event] = calendar.events ?? [];

    expect(calendar.events).toHaveLength(1);
    expect([calendar.method, event?.uid, event?.sequence ?? 0]).toEqual([method, uid, wanted.sequence]);
    expect([event?.start, event?.end].map((time) => time?.date.toISOString())).toEqual([start, end]);
    expect(event?.status).toBe(method === "CANCEL" ? "CANCELLED" : "CONFIRMED");
    expect(event?.attendees).toMatchObject([{ email: "ann@example.com", partstat: "ACCEPTED" }]);
  });
});

it("holds the visit's instants, place and people", () => {
  const { method, event, text } = read(inviteFor());
  const attendees = event.getAllProperties("attendee");

  expect(method).toBe("REQUEST");
  expect(new ICAL.Event(event).startDate.toJSDate().toISOString()).toBe("2026-12-01T15:00:00.000Z");
  expect(new ICAL.Event(event).endDate.toJSDate().toISOString()).toBe("2026-12-01T16:15:00.000Z");
  expect(text("location")).toBe("West End Acupuncture, 12 Elm Street, Portland, ME 04101");
  expect(text("description")).toContain("With Mei Tanaka\nReference: WEA-7K4M2P");
  expect(attendees.map((one) => one.getFirstValue())).toEqual(["MAILTO:ann@example.com"]);
  expect(attendees[0]?.getFirstParameter("partstat")).toBe("ACCEPTED");
});

it("says of a call that the clinic calls", () => {
  const { text } = read(inviteFor({ byPhone: true }));

  expect(text("summary")).toBe("Call from West End Acupuncture");
  expect(text("location")).toBe("By phone: West End Acupuncture calls you");
});

it.each([
  `O'Brien; "Ann", Esq\\`,
  "Ann\r\nATTENDEE:mailto:evil@example.com",
  "Ann\nEND:VEVENT\nBEGIN:VALARM\u0000",
  "محمد 李 👩‍👩‍👧 ".repeat(20),
])("stays one event with one guest and short lines, whoever books (%j)", (name) => {
  const file = inviteFor({ recipientName: name, practitionerName: name });
  const { event, text } = read(file);

  expect(event.getAllSubcomponents()).toEqual([]);
  expect(event.getAllProperties("attendee")).toHaveLength(1);
  expect(text("description")?.split("\n")).toHaveLength(4);
  expect(file.replaceAll("\r\n ", "").match(/CN="[^"]*":/g)).toHaveLength(2);
  expect(file).toMatch(/\r\n$/);
  expect(file).not.toMatch(/[^\r]\n/);
  for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

it("says nothing of health or treatment, whatever else the facts carry", () => {
  const more = { treatment: "First sciatica visit", answers: "CANARY" };

  expect(inviteFor({ ...more } as Partial<VisitFacts>)).not.toMatch(/sciatica|CANARY|treatment/i);
});
