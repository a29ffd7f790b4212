import fc from "fast-check";
import { isTraceOf, planErasure, type Person } from "@/lib/domain/erasure";
import type { VisitStatus } from "@/lib/domain/visit-state";
import { VISIT_STATUSES } from "@/lib/domain/visit-state";

const RULE = { years: 7, zone: "America/New_York" };
const NOW = Date.parse("2026-11-22T09:00:00-05:00");
const HOUR = 3_600_000;
const visit = (status: VisitStatus, end: string | number) => {
  const ends = typeof end === "string" ? Date.parse(end) : end;
  return { bookingId: `${status} ${end}`, status, start: ends - HOUR, end: ends };
};

describe("what must be kept", () => {
  it("is the record of a treatment until its last day is over, by the clinic's clock", () => {
    const treated = visit("FULFILLED", "2026-01-05T11:00:00-05:00");
    const at = (now: string) => planErasure([treated], RULE, Date.parse(now)).kept;

    expect(planErasure([treated], RULE, NOW)).toMatchObject({ kept: [treated], keptUntil: "2033-01-05" });
    expect(at("2033-01-05T23:59:00-05:00")).toEqual([treated]);
    expect(at("2033-01-06T00:00:00-05:00")).toEqual([]);
  });

  it("of a treatment on February 29 ends on March 1 where there is no such day", () => {
    const treated = visit("FULFILLED", "2024-02-29T11:00:00-05:00");

    expect(planErasure([treated], RULE, NOW).keptUntil).toBe("2031-03-01");
  });

  it("is nothing of who never came, nor of what was cancelled, nor of treatments long ago", () => {
    const visits = [
      visit("NO_SHOW", "2026-10-01T11:00:00-04:00"),
      visit("CANCELLED", "2026-12-24T11:00:00-05:00"),
      visit("FULFILLED", "2019-11-21T11:00:00-05:00"),
    ];

    expect(planErasure(visits, RULE, NOW)).toEqual({ ahead: [], unsettled: [], kept: [], keptUntil: null });
  });
});

it("puts every visit in one place at most, and forgets none that is open", () => {
  const visits = fc.array(
    fc
      .tuple(fc.constantFrom(...VISIT_STATUSES), fc.integer({ min: -4_000, max: 400 }))
      .map(([status, days]) => visit(status, NOW + days * 24 * HOUR + 1)),
  );
  fc.assert(
    fc.property(visits, fc.integer({ min: 0, max: 20 }), (all, years) => {
      const { ahead, unsettled, kept } = planErasure(all, { ...RULE, years }, NOW);
      const open = all.filter(({ status }) => ["BOOKED", "ARRIVED", "IN_ROOM"].includes(status));
      expect([...ahead, ...unsettled].map(({ bookingId }) => bookingId).sort()).toEqual(
        open.map(({ bookingId }) => bookingId).sort(),
      );
      expect(ahead.every(({ end }) => end > NOW) && unsettled.every(({ end }) => end <= NOW)).toBe(true);
      expect(kept.every(({ status }) => status === "FULFILLED")).toBe(true);
    }),
  );
});

describe("a trace of a person", () => {
  const ann: Person = {
    nameKeys: ["ann bell"],
    ownAddresses: ["ann@example.com"],
    sharedAddresses: ["bells@example.com"],
    numbers: ["2075550142"],
  };
  const trace = { nameKeys: ["somebody"], addressKey: null, digits: null, isBound: false };

  it.each([
    ["hangs on a visit of theirs", { isBound: true }, true],
    ["came from an address of their own", { addressKey: "ann@example.com" }, true],
    ["came from the family's address under another name", { addressKey: "bells@example.com" }, false],
    ["came from it under theirs", { addressKey: "bells@example.com", nameKeys: ["ann bell"] }, true],
    ["came by their number under another name", { digits: "2075550142" }, false],
    ["came by it under theirs", { digits: "2075550142", nameKeys: ["ann bell"] }, true],
    ["carries their name alone", { nameKeys: ["ann bell"] }, false],
  ])("that %s: %j is %s", (_what, facts, isTheirs) => {
    expect(isTraceOf({ ...trace, ...facts }, ann)).toBe(isTheirs);
  });
});
