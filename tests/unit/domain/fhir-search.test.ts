import fc from "fast-check";
import { readSearch, spanOf } from "@/lib/domain/fhir-search";
import { freeSlotId, freeSlotOf, offeringId, offeringOf } from "@/lib/format/fhir/ids";

const ZONE = "America/New_York";
const span = (...values: string[]) => {
  const read = spanOf(
    values.map((value) => [value]),
    ZONE,
  );
  if (!read.ok) throw new Error(read.refusal);
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return [iso(read.value.from), iso(read.value.until)];
};

it.each([
  ["2026-12-01", "2026-12-01T05:00:00.000Z", "2026-12-02T05:00:00.000Z"],
  ["eq2026-11-01", "2026-11-01T04:00:00.000Z", "2026-11-02T05:00:00.000Z"],
  ["ge2026-12-01", "2026-12-01T05:00:00.000Z", null],
  ["gt2026-12-01", "2026-12-02T05:00:00.000Z", null],
  ["lt2026-12-01", null, "2026-12-01T05:00:00.000Z"],
  ["le2026-12-01", null, "2026-12-02T05:00:00.000Z"],
  ["gt2026-12-01T10:00:00-05:00", "2026-12-01T15:00:01.000Z", null],
  ["2026-12-01T15:00Z", "2026-12-01T15:00:00.000Z", "2026-12-01T15:01:00.000Z"],
])("reads %s by the clinic's days and as exactly as it was written", (value, from, until) => {
  expect(span(value)).toEqual([from, until]);
});

it("lets through what all that was said of one parameter lets through", () => {
  expect(span("ge2026-12-01", "lt2026-12-02", "gt2026-11-01")).toEqual([
    "2026-12-01T05:00:00.000Z",
    "2026-12-02T05:00:00.000Z",
  ]);
});

it.each(["", "2026", "ne2026-12-01", "2026-02-30", "2026-12-01T25:00Z", "9999-01-01", "2026-12-01T10:00:00"])(
  "takes %p for no date",
  (value) => {
    expect(spanOf([[value]], ZONE).ok).toBe(false);
  },
);

it("reads any parameters without a fault of ours, and keeps a page to its size", () => {
  const name = fc.oneof(fc.constantFrom("name", "_count", "_cursor", "name:exact", "__proto__"), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string())), fc.boolean(), (parameters, isStrict) => {
      const read = readSearch(parameters, ["name"], isStrict);
      if (read.ok) expect(read.value.count).toBeLessThanOrEqual(200);
    }),
  );
});

it("splits at commas, and only at those that are not escaped", () => {
  const read = readSearch([["name", "a,b\\,c"]], ["name"], false);

  expect(read.ok && read.value.terms["name"]).toEqual([["a", "b,c"]]);
});

describe("ids", () => {
  const offering = fc.record({ practitionerId: fc.uuid(), treatmentId: fc.uuid() });

  it("are as FHIR allows, and say again what they are made of", () => {
    fc.assert(
      fc.property(offering, fc.integer({ min: 1, max: 4e12 }), (of, start) => {
        expect(offeringOf(offeringId(of))).toEqual(of);
        expect(freeSlotId(of, start)).toMatch(/^[A-Za-z0-9\-.]{1,64}$/);
        expect(freeSlotOf(freeSlotId(of, start))).toEqual({ offering: of, start });
      }),
    );
  });

  it("are one for each thing: nothing else says the same", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String({ minLength: 43, maxLength: 52 })), (id) => {
        const free = freeSlotOf(id);
        const of = offeringOf(id);
        if (free) expect(freeSlotId(free.offering, free.start)).toBe(id);
        if (of) expect(offeringId(of)).toBe(id);
      }),
    );
  });
});
