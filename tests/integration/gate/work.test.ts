import { askForWork, markOf } from "@/lib/auth/work";
import { spendWork } from "@/lib/booking/spend-work";
import { doWork } from "@/components/booking/do-work";
import { holdLimits, judgeHold } from "@/lib/domain/hold-limits";
import { MINUTE } from "@/lib/domain/interval";
import { freshDatabase } from "@/tests/support/database";

jest.setTimeout(60_000);
freshDatabase();

const NOW = Date.UTC(2026, 10, 25, 12);
const HERE = markOf("203.0.113.7");
const done = async (bits = 6): Promise<string> =>
  (await doWork(askForWork(HERE, bits, NOW), new AbortController().signal)) ?? "";

it("takes work that was done, once", async () => {
  const proof = await done();

  expect(await Promise.all([1, 2, 3].map(() => spendWork(proof, HERE, NOW)))).toContain(true);
  expect(await spendWork(proof, HERE, NOW)).toBe(false);
});

it("takes it once even when it is sent many times at once", async () => {
  const proof = await done();

  const taken = await Promise.all(Array.from({ length: 10 }, () => spendWork(proof, HERE, NOW)));

  expect(taken.filter(Boolean)).toHaveLength(1);
});

it.each<[string, (proof: string) => Promise<boolean>]>([
  ["of another address group", (proof) => spendWork(proof, markOf("203.0.113.8"), NOW)],
  ["that comes late", (proof) => spendWork(proof, HERE, NOW + 5 * MINUTE)],
  ["made easier by who does it", (proof) => spendWork(proof.replace(/\.\d+\./, ".1."), HERE, NOW)],
  ["made to last longer", (proof) => spendWork(proof.replace(/\.(\d{13})\./, ".9$1."), HERE, NOW)],
  ["with a wrong number", (proof) => spendWork(proof.replace(/\d+$/, "4294967295"), HERE, NOW)],
  ["that is none", () => spendWork(undefined, HERE, NOW)],
  ["that is nonsense", () => spendWork("a.b.c:1\u0000", HERE, NOW)],
  ["that is long", (proof) => spendWork(proof + "1".repeat(100_000), HERE, NOW)],
])("takes no work %s", async (_what, send) => {
  expect(await send(await done(9))).toBe(false);
});

it("costs more the more is kept, and never more than a telephone can do", () => {
  const limits = { ...holdLimits(1), mostPerAddress: 1_000 };
  const bits = (address: number, clinic: number) => {
    const verdict = judgeHold({ browser: 0, address, clinic }, limits);
    return verdict.may === "after-work" ? verdict.bits : 0;
  };

  expect([0, 2, 3, 4, 5].map((address) => bits(address, 5))).toEqual([0, 0, 6, 7, 8]);
  expect([19, 20, 29, 30, 40, 200, 100_000].map((clinic) => bits(0, clinic))).toEqual([
    0, 6, 6, 7, 8, 11, 11,
  ]);
});
