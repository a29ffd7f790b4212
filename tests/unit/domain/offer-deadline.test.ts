import fc from "fast-check";
import { MINUTE } from "@/lib/domain/interval";
import { isOfferHour, offerDeadline } from "@/lib/domain/offer-deadline";

const ZONE = "America/New_York";
const HOURS = { fromMinute: 480, untilMinute: 1200 };
const NOTICE = 120;
const HOUR = 60 * MINUTE;

const inPortland = (text: string) => Date.parse(`${text}:00-05:00`);
const deadline = (now: string, start: string) => {
  const at = offerDeadline(inPortland(start), inPortland(now), {
    hours: HOURS,
    noticeMinutes: NOTICE,
    zone: ZONE,
  });
  return at === null ? null : new Date(at - 5 * HOUR).toISOString().slice(0, 16);
};

it.each([
  ["a week ahead: four hours", "2026-11-23T10:00", "2026-12-01T10:00", "2026-11-23T14:00"],
  ["two days ahead: two hours", "2026-11-23T10:00", "2026-11-25T10:00", "2026-11-23T12:00"],
  ["the same day: half an hour", "2026-11-23T10:00", "2026-11-23T15:00", "2026-11-23T10:30"],
  ["cut to the evening, more than half is left", "2026-11-23T17:00", "2026-12-01T10:00", "2026-11-23T20:00"],
  ["carried to the morning", "2026-11-23T19:00", "2026-12-01T10:00", "2026-11-24T09:00"],
  ["not carried when the visit is near then", "2026-11-23T19:15", "2026-11-24T19:30", "2026-11-23T20:00"],
  ["nothing decent is left of the evening", "2026-11-23T19:45", "2026-11-24T10:00", null],
  ["in the night", "2026-11-23T23:00", "2026-12-01T10:00", null],
  ["before offers begin", "2026-11-23T07:59", "2026-12-01T10:00", null],
  ["too near for the clinic’s notice", "2026-11-23T10:00", "2026-11-23T12:15", null],
])("%s", (_case, now, start, expected) => {
  expect(deadline(now, start)).toBe(expected);
});

it("keeps nine in the morning at nine when the clocks change in the night", () => {
  expect(deadline("2027-03-13T19:00", "2027-03-20T10:00")).toBe("2027-03-14T08:00"); // 9:00 by summer time
});

/** Around ordinary days and both clock changes, in zones that change by an hour, by half an hour, and at midnight. */
const moments = fc
  .tuple(
    fc.constantFrom("2026-11-23", "2026-10-31", "2027-03-13", "2026-10-03", "2026-09-05"),
    fc.integer({ min: 0, max: 3 * 1440 }),
  )
  .map(([date, minutes]) => Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE);

it("never ends in the night, never comes too late, never leaves too little time to think", () => {
  fc.assert(
    fc.property(
      moments,
      fc.integer({ min: 0, max: 20 * 1440 }),
      fc.constantFrom(ZONE, "Australia/Lord_Howe", "America/Santiago"),
      fc.record({
        // Not in the hours in which clocks are changed: an hour that begins twice, or never, has no decent end.
        fromMinute: fc.integer({ min: 240, max: 600 }),
        untilMinute: fc.integer({ min: 900, max: 1440 }),
      }),
      fc.integer({ min: 0, max: 300 }),
      (now, lead, zone, hours, noticeMinutes) => {
        const start = now + lead * MINUTE;
        const at = offerDeadline(start, now, { hours, noticeMinutes, zone });

        if (!isOfferHour(hours, now, zone)) expect(at).toBeNull();
        if (at === null) return;
        expect(at - now).toBeGreaterThanOrEqual(30 * MINUTE);
        expect(at).toBeLessThanOrEqual(start - noticeMinutes * MINUTE);
        // The last moment of the evening counts as evening.
        expect(isOfferHour(hours, at - 1, zone)).toBe(true);
        if (at - now <= 4 * HOUR) return;
        // Carried to an hour after offers begin the next morning.
        expect(at - now).toBeLessThanOrEqual(25 * HOUR);
        expect([at - HOUR - 1, at - HOUR].map((moment) => isOfferHour(hours, moment, zone))).toEqual([
          false,
          true,
        ]);
      },
    ),
    { numRuns: 2_000 },
  );
});

it("finds a deadline for every time that is far enough, whenever people may be asked", () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 3 * 1440, max: 20 * 1440 }), (now, lead) => {
      const at = offerDeadline(now + lead * MINUTE, now, { hours: HOURS, noticeMinutes: NOTICE, zone: ZONE });

      expect(at !== null).toBe(isOfferHour(HOURS, now, ZONE));
    }),
  );
});
