import { sharedAnswers } from "@/lib/booking/shared-answers";

/** A look that can be watched: when each began, and answered when the test says so. */
function watched() {
  const begun: ((answer: string) => void)[] = [];
  const look = () => new Promise<string>((resolve) => begun.push(resolve));
  return { begun, look };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

it("looks once for all who asked before it began", async () => {
  const ask = sharedAnswers<string>();
  const { begun, look } = watched();

  const both = Promise.all([ask("a", look), ask("a", look)]);
  await turn();
  begun[0]?.("free");

  expect(await both).toEqual(["free", "free"]);
  expect(begun).toHaveLength(1);
});

it("looks again for those who asked while it was looking: the answer they get is never older than their question", async () => {
  const ask = sharedAnswers<string>();
  const { begun, look } = watched();

  const early = ask("a", look);
  await turn();
  const late = [ask("a", look), ask("a", look)];
  await turn();
  expect(begun).toHaveLength(1);
  begun[0]?.("old");
  await turn();
  begun[1]?.("new");

  expect(await early).toBe("old");
  expect(await Promise.all(late)).toEqual(["new", "new"]);
  expect(begun).toHaveLength(2);
});

it("keeps different questions apart, and keeps no answer once it is given", async () => {
  const ask = sharedAnswers<string>();

  expect(await Promise.all([ask("a", async () => "1"), ask("b", async () => "2")])).toEqual(["1", "2"]);
  expect(await ask("a", async () => "3")).toBe("3");
});

it("tells a failure to those who waited for it, and looks anew for the next", async () => {
  const ask = sharedAnswers<string>();
  const broken = async () => {
    throw new Error("away");
  };

  const outcomes = await Promise.allSettled([ask("a", broken), ask("a", broken)]);

  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await ask("a", async () => "there")).toBe("there");
});
