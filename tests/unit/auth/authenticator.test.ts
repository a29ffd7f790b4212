import { randomUUID } from "node:crypto";
import { newSeed, openSeed, sealSeed, setUpUrl, stepOf } from "@/lib/auth/authenticator";
import { hashRecoveryCode, newRecoveryCodes } from "@/lib/auth/recovery-codes";
import { qrSquares } from "@/lib/format/qr-squares";

process.env["DATABASE_URL"] = "postgresql://127.0.0.1/none"; // never opened

/** "12345678901234567890", the seed of RFC 6238's own examples, in base32. */
const RFC = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

it.each([
  [59, "287082"],
  [1111111109, "081804"],
  [1111111111, "050471"],
  [1234567890, "005924"],
  [2000000000, "279037"],
  [20000000000, "353130"],
])("agrees with RFC 6238 at second %i", (second, code) => {
  expect(stepOf(code, RFC, second * 1000)).toBe(Math.floor(second / 30));
});

it("allows a phone's clock to be one step off, and names the step the code belongs to", () => {
  const at = (steps: number) => stepOf("005924", RFC, (1234567890 + steps * 30) * 1000);

  expect([at(-1), at(0), at(1)]).toEqual([41152263, 41152263, 41152263]);
  expect([at(-2), at(2)]).toEqual([null, null]);
});

it.each(["", "00592", "0059240", "abcdef", "００５９２４", "5924"])("refuses %j", (code) => {
  expect(stepOf(code, RFC, 1234567890_000)).toBeNull();
});

it("seals the seed for its owner alone", () => {
  const [ann, ben] = [randomUUID(), randomUUID()];
  const seed = newSeed();

  expect(seed).toMatch(/^[A-Z2-7]{32}$/);
  expect(openSeed(ann, sealSeed(ann, seed))).toBe(seed);
  expect(() => openSeed(ben, sealSeed(ann, seed))).toThrow();
});

it("tells an app what it needs", () => {
  const url = setUpUrl(RFC, "West End Acupuncture", "ann@westend.example");

  expect(url).toMatch(/^otpauth:\/\/totp\/West%20End%20Acupuncture:ann%40westend\.example\?/);
  expect(new URL(url).searchParams.get("secret")).toBe(RFC);
  const { path, size } = qrSquares(url);
  expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
  expect(size).toBeGreaterThan(30);
});

it("makes ten recovery codes that are read the same however they are typed, and differ for others", () => {
  const codes = newRecoveryCodes();
  const [code = ""] = codes;

  expect(new Set(codes).size).toBe(10);
  expect(codes.every((each) => /^[a-z2-9]{5}-[a-z2-9]{5}$/.test(each))).toBe(true);
  expect(hashRecoveryCode("a", ` ${code.toUpperCase().replace("-", " ")} `)).toEqual(
    hashRecoveryCode("a", code),
  );
  expect(hashRecoveryCode("b", code)).not.toEqual(hashRecoveryCode("a", code));
});
