import { HOLDS_PER_BROWSER, holdLimits } from "@/lib/domain/hold-limits";
import { freeSlots } from "./clinic-over-http";
import { beginning, ScriptlessVisitor } from "./scriptless-visitor";
import { startSiteByHttps } from "./site-by-https";
import { ask } from "./site-database";
import type { Twin } from "./twins";

jest.setTimeout(120_000);

/** Guesses at visits' links that one address group has in a minute. */
const GUESSES = 30;

const sites: Twin[] = [];
beforeAll(async () => {
  sites.push(...(await Promise.all([startSiteByHttps(), startSiteByHttps()])));
});
afterAll(() => Promise.all(sites.map((site) => site.stop())));
const urlOf = (turn: number): string => sites[turn % 2]?.url ?? "";

/** As the one proxy that is trusted here passes it on: what it saw stands at the end, what a caller wrote before. */
const guess = async (url: string, forwarded: string): Promise<number> =>
  (await fetch(`${url}/api/bookings/guess`, { headers: { "X-Forwarded-For": forwarded } })).status;

it.each([
  ["an IPv4 address", (guessed: number) => `10.0.0.${guessed}, 203.0.113.9`, "203.0.113.10"],
  ["the /64 of an IPv6 address", (guessed: number) => `2001:db8:0:7::${guessed}`, "2001:db8:0:8::1"],
])("limits %s behind the proxy, whatever is forged before it, and nobody else", async (_who, from, other) => {
  const statuses = [];
  for (let guessed = 0; guessed < GUESSES + 5; guessed++) statuses.push(await guess(urlOf(0), from(guessed)));

  expect(statuses).toEqual([...Array(GUESSES).fill(404), ...Array(5).fill(429)]);
  expect(await guess(urlOf(0), other)).toBe(404);
});

describe("at two sites in turn", () => {
  it("limits the guesses of one address as at one, and lets others guess at both", async () => {
    const statuses = [];
    for (let turn = 0; turn < GUESSES + 6; turn++) statuses.push(await guess(urlOf(turn), "203.0.113.20"));

    expect(statuses).toEqual([...Array(GUESSES).fill(404), ...Array(6).fill(429)]);
    expect([await guess(urlOf(0), "203.0.113.21"), await guess(urlOf(1), "203.0.113.21")]).toEqual([
      404, 404,
    ]);
  });

  it("lets one browser keep as many times as at one, wherever it comes from", async () => {
    const visitor = (place: number) =>
      new ScriptlessVisitor({ "X-Forwarded-For": `203.0.113.${30 + place}` });
    const one = visitor(0);

    const steps = await keepInTurn(HOLDS_PER_BROWSER + 2, () => one);

    expect(steps).toEqual([...Array(HOLDS_PER_BROWSER).fill("details"), "time", "time"]);
  });

  it("lets the browsers of one address keep as many times for nothing as at one", async () => {
    const visitor = () => new ScriptlessVisitor({ "X-Forwarded-For": "203.0.113.40" });
    const { freePerAddress } = holdLimits(1);

    const steps = await keepInTurn(freePerAddress + 2, visitor);

    expect(steps).toEqual([...Array(freePerAddress).fill("details"), "time", "time"]);
    expect(await keepInTurn(1, () => new ScriptlessVisitor({ "X-Forwarded-For": "203.0.113.41" }))).toEqual([
      "details",
    ]);
  });

  /** What other tests have kept and booked would make every further time cost work: that is another limit. */
  beforeAll(async () => {
    await ask(
      "update booking_drafts set created_at = created_at - interval '1 hour' where booking_id is not null",
    );
    await ask("delete from holds where browser_hash is not null");
  });
});

/** Keeps one free time after the other, each at the other site. @returns the step that each is led to */
async function keepInTurn(times: number, visitor: () => ScriptlessVisitor): Promise<string[]> {
  const starts = (await freeSlots("phone-question")).map(({ start }) => start);
  const steps = [];
  for (let turn = 0; turn < times; turn++) {
    const one = visitor();
    const sent = await beginning(one, starts[turn * 5] ?? "", urlOf(turn));
    steps.push((await one.send(sent, urlOf(turn))).location.split("/").at(-1) ?? "");
  }
  return steps;
}
