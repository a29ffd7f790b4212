import { markOf } from "@/lib/auth/work";
import { newBrowserSecret } from "@/lib/auth/browser-secret";
import { beginDraft } from "@/lib/booking/begin-draft";
import { chooseTime } from "@/lib/booking/choose-time";
import { chooseTreatment } from "@/lib/booking/choose-treatment";
import { findDraft, type Draft } from "@/lib/booking/find-draft";
import { offerTimes } from "@/lib/booking/offer-times";
import { HOLDS_PER_BROWSER, holdLimits } from "@/lib/domain/hold-limits";
import { noteControl, noteFigure } from "@/tests/support/figures";
import { freshDatabase } from "@/tests/support/database";
import { NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";

jest.setTimeout(300_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());
afterEach(() => query("truncate holds, slots, booking_drafts cascade"));

const TREATMENT = { treatment: "follow-up", practitioner: "any" };
const { freePerAddress, mostPerAddress, calm } = holdLimits(1);
const HERE = markOf("203.0.113.7");

async function openStarts(): Promise<number[]> {
  const offer = await offerTimes({ ...TREATMENT, from: TUESDAY, days: 62 }, NOW);
  if (!("times" in offer)) throw new Error("the clinic offers times");
  return offer.times.map(({ start }) => start);
}

/** A draft of a browser that has just thrown its cookies away, or of one that keeps them. */
async function newDraft(secret = newBrowserSecret()): Promise<Draft> {
  const draft = await beginDraft(secret, "en", NOW);
  await chooseTreatment(draft, TREATMENT);
  return (await findDraft(draft.id, secret, NOW)) as Draft;
}

type Try = { mark?: Uint8Array<ArrayBuffer>; hasWorked?: boolean; draft?: Draft };
async function keep(start: number | undefined, { mark = HERE, hasWorked = false, draft }: Try = {}) {
  const from = { addressMark: mark, hasWorked };
  const chosen = { start: start as number, foundBy: "PAGES" as const };
  const outcome = await chooseTime(draft ?? (await newDraft()), chosen, from, NOW);
  return outcome.ok ? "kept" : outcome.refusal.reason;
}

const tally = (outcomes: string[]) =>
  Object.fromEntries(
    [...new Set(outcomes)].map((one) => [one, outcomes.filter((other) => other === one).length]),
  );

/** Tries a thousand times for whatever is free, sixteen at once, doing all work that is asked for. */
async function tryToKeepAll(markOfTry: (attempt: number) => Uint8Array<ArrayBuffer>) {
  const before = await openStarts();
  const outcomes: string[] = [];
  for (let attempt = 0; attempt < 1_000; attempt += 16) {
    const tries = Array.from({ length: 16 }, (_, index) => {
      const start = before[((attempt + index) * 37) % before.length];
      return keep(start, { mark: markOfTry(attempt + index), hasWorked: true });
    });
    outcomes.push(...(await Promise.all(tries)));
  }
  const share = (await openStarts()).length / before.length;
  process.stderr.write(
    `${outcomes.length} tries at ${before.length} starts: ${JSON.stringify(tally(outcomes))}, ${(100 * share).toFixed(1)} % still open\n`,
  );
  return { share, outcomes };
}

it("leaves 95 % of all times open to others when one client tries to keep them all", async () => {
  const { share, outcomes } = await tryToKeepAll(() => HERE);

  noteFigure("% of all times open after a thousand tries to keep one", Math.round(100 * share));
  expect(outcomes.filter((outcome) => outcome === "kept")).toHaveLength(mostPerAddress);
  expect(share).toBeGreaterThanOrEqual(0.95);
});

it("would lose them without the limit: the same tries, each from another address", async () => {
  const { share } = await tryToKeepAll((attempt) => markOf(`198.51.${attempt >> 8}.${attempt & 255}`));

  noteControl("the limit for one place", `${Math.round(100 * share)} % of all times open`);
  expect(share).toBeLessThan(0.6);
});

it("asks an address group for work from its fourth time on, and keeps none before it is done", async () => {
  const starts = await openStarts();
  const outcomes = [];
  for (let at = 0; at < freePerAddress + 2; at++) outcomes.push(await keep(starts[at * 40]));

  expect(outcomes).toEqual([...Array(freePerAddress).fill("kept"), "work", "work"]);
  expect(await keep(starts[500], { hasWorked: true })).toBe("kept");
  expect(await keep(starts[501], { mark: markOf("203.0.113.8") })).toBe("kept");
});

it("lets a browser change its mind without work as often as it likes", async () => {
  const starts = await openStarts();
  const secret = newBrowserSecret();
  const { id } = await newDraft(secret);
  const outcomes = [];
  for (let at = 0; at < 12; at++) {
    outcomes.push(await keep(starts[at * 40], { draft: (await findDraft(id, secret, NOW)) as Draft }));
  }

  expect(tally(outcomes)).toEqual({ kept: 12 });
});

it("counts a browser's times exactly when it asks for all at once", async () => {
  const starts = await openStarts();
  const secret = newBrowserSecret();
  const drafts = await Promise.all(Array.from({ length: 8 }, () => newDraft(secret)));

  const outcomes = await Promise.all(
    drafts.map((draft, at) =>
      keep(starts[at * 40], { draft, hasWorked: true, mark: markOf(`192.0.2.${at}`) }),
    ),
  );

  expect(outcomes.filter((outcome) => outcome === "kept")).toHaveLength(HOLDS_PER_BROWSER);
});

it("asks everybody for work once very many times are being kept, from wherever, and nobody when they have run out", async () => {
  const starts = await openStarts();
  for (let at = 0; at < calm; at++) await keep(starts[at * 20], { mark: markOf(`192.0.2.${at}`) });

  expect(await keep(starts[601], { mark: markOf("198.51.100.1") })).toBe("work");
  await query("update holds set expires_at = clock_timestamp() - interval '1 second'");
  expect(await keep(starts[601], { mark: markOf("198.51.100.1") })).toBe("kept");
});
