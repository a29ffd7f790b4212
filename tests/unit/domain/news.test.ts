import fc from "fast-check";
import { newsFor, type VisitTruth } from "@/lib/domain/news";

const truths = fc.record<VisitTruth>({
  isCancelled: fc.boolean(),
  startsAt: fc.constantFrom(1, 2),
  endsAt: fc.constantFrom(3, 4),
  practitionerId: fc.constantFrom("hannah", "marcus"),
});
const known = fc.option(truths, { nil: null });
const visit: VisitTruth = { isCancelled: false, startsAt: 1, endsAt: 3, practitionerId: "hannah" };

it.each([
  ["confirms what was never told", null, visit, "confirmed"],
  ["tells that it moved", visit, { ...visit, startsAt: 2 }, "moved"],
  ["tells that somebody else treats", visit, { ...visit, practitionerId: "marcus" }, "moved"],
  ["tells that it is cancelled", visit, { ...visit, isCancelled: true }, "cancelled"],
  ["confirms anew what was told to be cancelled", { ...visit, isCancelled: true }, visit, "confirmed"],
  ["does not mention what came and went untold", null, { ...visit, isCancelled: true }, null],
])("%s", (_what, told, truth, news) => {
  expect(newsFor(told, truth)).toBe(news);
});

it("says nothing to whoever knows the truth, and something to whoever's calendar shows another", () => {
  fc.assert(
    fc.property(known, truths, (told, truth) => {
      const shown = (one: VisitTruth | null) =>
        one === null || one.isCancelled ? "" : JSON.stringify([one.startsAt, one.endsAt, one.practitionerId]);

      expect(newsFor(told, truth) === null).toBe(shown(told) === shown(truth));
    }),
  );
});
