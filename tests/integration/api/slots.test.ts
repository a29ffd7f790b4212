import { addDays } from "@/lib/domain/clinic-time";
import { freshDatabase } from "@/tests/support/database";
import { NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { call, pathsOf, type Answer } from "./calls";

freshDatabase();
beforeAll(() => seedClinic());
beforeEach(() => jest.spyOn(Date, "now").mockReturnValue(NOW));

type Slot = { start: string; end: string; practitioners: string[] };
const slotsOf = ({ json }: Answer) => json["slots"] as Slot[];
const ask = (query: string) => call("GET", `/api/slots?${query}`);

describe("GET /api/slots", () => {
  it("lists free times of anyone, of fourteen days from today, earliest first", async () => {
    const answer = await ask("treatment=first-visit");

    const starts = slotsOf(answer).map(({ start }) => start);
    expect(answer.json["timeZone"]).toBe("America/New_York");
    expect(starts).toEqual([...starts].sort());
    expect(starts[0]).toBe("2026-11-23T08:30:00-05:00");
    expect(starts.at(-1)?.slice(0, 10)).toBe("2026-12-05");
    expect(slotsOf(answer)[0]).toEqual({
      start: "2026-11-23T08:30:00-05:00",
      end: "2026-11-23T09:45:00-05:00",
      practitioners: ["hannah-lindqvist"],
    });
  });

  it("lists those of one practitioner", async () => {
    const answer = await ask(`treatment=first-visit&practitioner=marcus-osei&from=${TUESDAY}&days=1`);

    expect(new Set(slotsOf(answer).flatMap(({ practitioners }) => practitioners))).toEqual(
      new Set(["marcus-osei"]),
    );
  });

  it("never crosses days: asked day by day it is the same as asked at once", async () => {
    const atOnce = slotsOf(await ask(`treatment=follow-up&from=${TUESDAY}&days=7`));
    const byDay = [];
    for (let day = 0; day < 7; day++)
      byDay.push(...slotsOf(await ask(`treatment=follow-up&from=${addDays(TUESDAY, day)}&days=1`)));

    expect(byDay).toEqual(atOnce);
  });

  it.each(["1900-01-01", "2020-02-29", "2026-11-21", "2027-06-01", "2199-12-31"])(
    "is empty for days in the past or past the horizon: %s",
    async (from) => {
      const answer = await ask(`treatment=follow-up&from=${from}&days=1`);

      expect([answer.status, slotsOf(answer)]).toEqual([200, []]);
    },
  );

  it("ignores parameters it does not know", async () => {
    expect((await ask("treatment=follow-up&start=nonsense&__proto__=x&utm=1&utm=2")).status).toBe(200);
  });

  it.each([
    ["", "treatment"],
    ["treatment=", "treatment"],
    ["treatment=no-such", "treatment"],
    ["treatment=Follow-Up", "treatment"],
    ["treatment=follow-up&treatment=follow-up", "treatment"],
    ["treatment[]=follow-up", "treatment"],
    ["treatment=%00", "treatment"],
    ["treatment=%FF%FE", "treatment"],
    ["treatment=%ED%A0%80", "treatment"],
    [`treatment=${"x".repeat(10_000)}`, "treatment"],
    ["treatment=follow-up'--", "treatment"],
    ["treatment=follow-up&practitioner=", "practitioner"],
    ["treatment=follow-up&practitioner=nobody", "practitioner"],
    ["treatment=follow-up&practitioner=any&practitioner=any", "practitioner"],
    ["treatment=follow-up-cupping&practitioner=marcus-osei", "practitioner"],
    ["treatment=follow-up&from=", "from"],
    ["treatment=follow-up&from=2026-02-30", "from"],
    ["treatment=follow-up&from=2027-02-29", "from"],
    ["treatment=follow-up&from=2026-12-1", "from"],
    ["treatment=follow-up&from=2026-12-01T10:00:00Z", "from"],
    ["treatment=follow-up&from=tomorrow", "from"],
    ["treatment=follow-up&from=0000-01-01", "from"],
    ["treatment=follow-up&from=9999-12-31", "from"],
    ["treatment=follow-up&from=%2B010000-01-01", "from"],
    ["treatment=follow-up&from=2026-12-01%00", "from"],
    ["treatment=follow-up&from=2026-12-01&from=2026-12-01", "from"],
    ["treatment=follow-up&days=", "days"],
    ["treatment=follow-up&days=0", "days"],
    ["treatment=follow-up&days=63", "days"],
    ["treatment=follow-up&days=-1", "days"],
    ["treatment=follow-up&days=1.5", "days"],
    ["treatment=follow-up&days=1e1", "days"],
    ["treatment=follow-up&days=%2B1", "days"],
    ["treatment=follow-up&days=0x10", "days"],
    ["treatment=follow-up&days=NaN", "days"],
    ["treatment=follow-up&days=%D9%A3", "days"],
    ["treatment=follow-up&days=9".padEnd(400, "9"), "days"],
    ["treatment=follow-up&days=7&days=7", "days"],
  ])("refuses ?%s at %s", async (query, path) => {
    const answer = await ask(query);

    expect([answer.status, answer.json["type"]]).toEqual([422, "/problems/invalid"]);
    expect(pathsOf(answer)).toEqual([path]);
  });

  it("tells of all faults at once, unknown names included", async () => {
    const answer = await ask("treatment=no-such&practitioner=nobody&from=2026-02-30&days=63");

    expect(pathsOf(answer)).toEqual(["days", "from", "practitioner", "treatment"]);
  });

  it("accepts one and sixty-two days", async () => {
    expect((await ask("treatment=follow-up&days=1")).status).toBe(200);
    expect((await ask("treatment=follow-up&days=62")).status).toBe(200);
  });
});
