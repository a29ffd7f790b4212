import { execFileSync } from "node:child_process";
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startSite, type Site } from "@/scripts/test/site";
import { bookingRequest, freeSlots, type Answer } from "@/tests/site/clinic-over-http";
import { ask, OVERLAPS } from "@/tests/site/site-database";
import { noteFigure } from "@/tests/support/figures";
import { until } from "@/tests/support/mail-server";
import { rounds } from "@/tests/support/rounds";

const TIMES = rounds({ short: 1, proof: 3 });
/** Enough for a clinic, and soon full. */
const MEGABYTES = 450;
const FULL_MS = 15_000;
const BACK_MS = 60_000;
const ANSWER_MS = 15_000;

jest.setTimeout(300_000 + TIMES * 120_000);

let disk: string;
let site: Site;
const filler = () => join(disk, "filler");

/** A disk of its own, in memory: as root alone. A disk that is somebody's cannot be filled for a test. */
beforeAll(async () => {
  disk = mkdtempSync(join(tmpdir(), "clinic-small-disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${MEGABYTES}m`, "clinic-small-disk", disk]);
  chmodSync(disk, 0o711);
  mkdirSync(join(disk, "clinic"), { mode: 0o711 });
  delete process.env["DATABASE_URL"]; // of the clinic that other proofs share
  site = await startSite(join(disk, "clinic"));
  Object.assign(process.env, site.env);
});
afterAll(async () => {
  await site?.stop();
  execFileSync("umount", ["-l", disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** To the last byte. */
function fill(): void {
  for (const size of [1_000_000, 1_000]) {
    try {
      for (;;) appendFileSync(filler(), Buffer.alloc(size));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    }
  }
}

const book = async (start: string): Promise<Answer | null> =>
  bookingRequest({ treatment: "phone-question", practitioner: "any", start })().catch(() => null);

it(`tells nobody of a booking that is none while the disk is full, and goes on when it is not, ${TIMES} times`, async () => {
  const starts = (await freeSlots("phone-question")).map(({ start }) => start);
  const acknowledged: string[] = [];
  const sum = { refused: 0, unanswered: 0, backAfter: 0 };
  for (let turn = 0; turn < TIMES; turn++) {
    const takeOne = async () => {
      const answer = await book(starts.shift() ?? "");
      if (answer?.status === 201) acknowledged.push(answer.body.reference ?? "");
      return answer;
    };
    expect((await takeOne())?.status).toBe(201);
    fill();
    // What PostgreSQL has set aside for itself is used up by a few bookings more; those are true.
    await until(async () => (await takeOne())?.status !== 201, 60_000);
    const fullUntil = performance.now() + FULL_MS;
    while (performance.now() < fullUntil) {
      fill();
      const answer = await takeOne();
      if (!answer) sum.unanswered += 1;
      else if (answer.status !== 201) {
        expect(answer.status).toBe(503);
        expect(answer.milliseconds).toBeLessThan(ANSWER_MS);
        sum.refused += 1;
      }
      await pause(200);
    }
    rmSync(filler());
    const freed = performance.now();
    await until(async () => (await takeOne())?.status === 201, BACK_MS);
    sum.backAfter = Math.max(sum.backAfter, performance.now() - freed);
  }

  const found = await ask("select from bookings where reference = any($1)", [acknowledged]);
  expect(found).toHaveLength(acknowledged.length);
  expect(sum.refused).toBeGreaterThan(0);
  expect(await ask(OVERLAPS)).toEqual([]);
  noteFigure("times that the disk was full", TIMES);
  noteFigure("bookings acknowledged before, at and after it, and found", acknowledged.length);
  noteFigure("refused by an error while it was full", sum.refused);
  noteFigure("without an answer", sum.unanswered);
  noteFigure("slowest return once there was room, in milliseconds", Math.round(sum.backAfter));
});
