import { forgetFacts, keptFor } from "@/lib/data/kept";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it("asks once about each thing, until its time has passed", async () => {
  const ask = jest.fn(async (about: string) => `${about}!`);
  const kept = keptFor(1_000, ask);

  const answers = await Promise.all([kept("a"), kept("b"), kept("a")]);
  await jest.advanceTimersByTimeAsync(999);
  await kept("a");
  expect(ask).toHaveBeenCalledTimes(2);
  await jest.advanceTimersByTimeAsync(1);
  await kept("a");

  expect(answers).toEqual(["a!", "b!", "a!"]);
  expect(ask.mock.calls).toEqual([["a"], ["b"], ["a"]]);
});

it("asks anew once told that facts have changed", async () => {
  const ask = jest.fn(async () => "hours");
  const kept = keptFor(1_000, ask);

  await kept();
  forgetFacts();
  await kept();

  expect(ask).toHaveBeenCalledTimes(2);
});

it("keeps what was asked after a change for its whole time: what was asked before it does not take it away", async () => {
  const ask = jest.fn(async () => "hours");
  const kept = keptFor(1_000, ask);

  await kept();
  await jest.advanceTimersByTimeAsync(900);
  forgetFacts();
  await kept();
  await jest.advanceTimersByTimeAsync(500);
  await kept();

  expect(ask).toHaveBeenCalledTimes(2);
});

it("asks a question that failed anew at once", async () => {
  const ask = jest
    .fn<Promise<string>, []>()
    .mockRejectedValueOnce(new Error("away"))
    .mockResolvedValue("hours");
  const kept = keptFor(1_000, ask);

  await expect(kept()).rejects.toThrow("away");

  expect(await kept()).toBe("hours");
});
