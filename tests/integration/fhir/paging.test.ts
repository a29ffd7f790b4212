import fc from "fast-check";
import { bookVisit } from "@/lib/booking/book-visit";
import { cancelBooking } from "@/lib/booking/cancel-booking";
import { freshDatabase } from "@/tests/support/database";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { ask, askAll, programHeaders, resourcesIn, type Resource } from "./fhir-calls";

freshDatabase();
beforeAll(() => seedClinic());
beforeEach(() => jest.spyOn(Date, "now").mockReturnValue(NOW));

const DAY = `start=ge${TUESDAY}&start=lt2026-12-02`;
const idsOf = (resources: Resource[]) => resources.map(({ id }) => id);
const nextOf = (link: { relation: string; url: string }[] | undefined) =>
  link?.find(({ relation }) => relation === "next")?.url.replace(/^.*\/api\/fhir/, "");

describe("paging", () => {
  it.each(["/Practitioner", "/Location", "/HealthcareService", "/Schedule", `/Slot`])(
    "gives all of %s, each once, however small the pages",
    async (path) => {
      const query = path === "/Slot" ? `${path}?${DAY}&` : `${path}?`;
      const [all = []] = await askAll(`${query}_count=200`);
      for (const size of [1, 3, 7]) {
        if (path === "/Slot" && size === 1) continue;
        const pages = await askAll(`${query}_count=${size}`);
        expect(idsOf(pages.flat())).toEqual(idsOf(all));
        expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true);
      }
    },
  );

  it("counts without listing, when asked for no entries", async () => {
    const [all = []] = await askAll(`/Slot?${DAY}&_count=200`);
    const { body } = await ask(`/Slot?${DAY}&_count=0`);

    expect([body.total, body.entry]).toEqual([all.length, undefined]);
    expect((await ask("/Practitioner?_count=0")).body.total).toBe(3);
  });

  it("visits what stays exactly once, and nothing twice, while visits are booked and cancelled", async () => {
    const { headers } = await programHeaders();
    const step = fc.record({
      size: fc.integer({ min: 2, max: 9 }),
      changes: fc.array(fc.record({ hour: fc.integer({ min: 9, max: 16 }), cancels: fc.boolean() }), {
        maxLength: 6,
      }),
      type: fc.constantFrom(`/Slot?${DAY}`, "/Appointment?"),
    });
    const booked: string[] = [];

    await fc.assert(
      fc.asyncProperty(step, async ({ size, changes, type }) => {
        const path = type === "/Appointment?" ? type : `${type}&`;
        const all = async () => idsOf((await askAll(`${path}_count=200`, headers)).flat());
        let always = await all();
        const seen: string[] = [];
        const left = [...changes];
        for (let next: string | undefined = `${path}_count=${size}`; next !== undefined;) {
          const answer = await ask(next, headers);
          seen.push(...idsOf(resourcesIn(answer)));
          next = nextOf(answer.body.link);
          const change = left.shift();
          const cancelled = change?.cancels ? booked.shift() : undefined;
          if (cancelled !== undefined) await cancelBooking(cancelled, NOW);
          else if (change) {
            const outcome = await bookVisit(
              makeVisitWanted({ start: at(TUESDAY, `${change.hour}:00`) }),
              NOW,
            );
            if (outcome.ok) booked.push(outcome.value.bookingId);
          }
          const now = new Set(await all());
          always = always.filter((id) => now.has(id));
        }
        expect(new Set(seen).size).toBe(seen.length);
        for (const id of always) expect(seen).toContain(id);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
