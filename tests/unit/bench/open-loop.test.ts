import { setTimeout as pause } from "node:timers/promises";
import { openLoop } from "@/scripts/bench/load/open-loop";

it("counts the waiting of those who came while one answer held up all", async () => {
  // One at a time, as a server with one processor: the first takes 300 ms, each other one nothing.
  let before: Promise<unknown> = Promise.resolve();
  const send = (index: number) => {
    const done = before.then(() => pause(index === 0 ? 300 : 0)).then(() => true);
    before = done;
    return done;
  };

  const { sent, middle } = await openLoop(100, 0.3, send);

  // Whoever sends the next only after an answer would have seen one slow answer and 29 fast ones.
  expect(sent).toBe(30);
  expect(middle).toBeGreaterThan(100);
});

it("counts what is not the expected answer, a broken connection among it, and stops", async () => {
  const send = async (index: number) => {
    if (index === 2) throw new Error("ECONNRESET");
    return true;
  };

  const { sent, unexpected } = await openLoop(1_000, 1, send);

  expect(unexpected).toBe(1);
  expect(sent).toBeLessThan(1_000);
});
