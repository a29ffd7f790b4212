import { oneOfFew } from "@/lib/auth/one-of-few";
import { hashPassword, isPassword } from "@/lib/auth/password";

jest.setTimeout(30_000);

it("opens for the password alone, however it was typed in Unicode", async () => {
  const stored = await hashPassword("caf\u00e9 lamp battery fox");

  expect(stored).toMatch(/^scrypt\$65536\$8\$2\$/);
  expect(await isPassword("cafe\u0301 lamp battery fox", stored)).toBe(true);
  expect(await isPassword("cafe lamp battery fox", stored)).toBe(false);
});

it("looks at every byte: nothing is cut off", async () => {
  const long = (letter: string) => "x".repeat(74) + letter + "y".repeat(5);
  expect(await isPassword(long("a"), await hashPassword(long("b")))).toBe(false);
  expect(await isPassword("x".repeat(10_000), await hashPassword("x".repeat(512)))).toBe(false);
});

it("works as long for nobody as for somebody", async () => {
  const stored = await hashPassword("correct fox battery lamp");
  const time = async (against: string | null) => {
    const begun = performance.now();
    expect(await isPassword("something else entirely", against)).toBe(false);
    return performance.now() - begun;
  };
  await time(null);
  const [someone, nobody] = [await time(stored), await time(null)];
  expect(Math.max(someone, nobody)).toBeLessThan(3 * Math.min(someone, nobody));
});

it("lets two at a time", async () => {
  let running = 0;
  let most = 0;
  const inTurn = oneOfFew(2);
  const work = async (n: number) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    if (n % 7 === 0) throw new Error("one that fails gives its place back");
    return n;
  };
  const ends = await Promise.allSettled(Array.from({ length: 50 }, (_, n) => inTurn(() => work(n))));

  expect(most).toBe(2);
  expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(42);
});
