import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { calendarInvite, type InviteMethod } from "@/lib/messages/calendar-invite";
import type { VisitFacts } from "@/lib/domain/message";
import { makeVisitFacts } from "../../support/visit-facts";

const GOLDEN = join(__dirname, "../../support/golden/visit.ics");

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

it("is the file in golden/visit.ics, byte for byte", () => {
  expect(inviteFor()).toBe(readFileSync(GOLDEN, "utf8"));
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

it.each([
  ["2026-11-01T05:30:00Z", "2026-11-01T05:30:00.000Z"],
  ["2026-11-01T06:30:00Z", "2026-11-01T06:30:00.000Z"],
  ["2027-03-14T07:00:00Z", "2027-03-14T07:00:00.000Z"],
])("means the same instant on a day the clocks change (%s)", (start, instant) => {
  const startsAt = Date.parse(start);
  const { event } = read(inviteFor({ startsAt, endsAt: startsAt + 45 * 60_000 }));

  expect(new ICAL.Event(event).startDate.toJSDate().toISOString()).toBe(instant);
});

it("takes a visit away under the same UID with a higher sequence", () => {
  const booked = read(inviteFor());
  const cancelled = read(inviteFor({ sequence: 1 }, "CANCEL"));

  expect(cancelled.method).toBe("CANCEL");
  expect(cancelled.text("status")).toBe("CANCELLED");
  expect(cancelled.text("uid")).toBe(booked.text("uid"));
  expect([booked, cancelled].map(({ text }) => Number(text("sequence")))).toEqual([0, 1]);
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
