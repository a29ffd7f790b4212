import { faultOf } from "@/lib/domain/password-rule";
import { pauseAfter } from "@/lib/domain/sign-in-policy";

const ann = { name: "Ann O'Brien", email: "ann.obrien@westend.example", hasSecondFactor: false };
const annWithApp = { ...ann, hasSecondFactor: true };

it.each([
  "correct fox battery lamp",
  "aaaa bbbb cccc dddd eeee",
  "x".repeat(60) + "öçę٣李",
  "92381766029155704",
  "пароль который длинный",
])("takes %j: length is what counts", (password) => expect(faultOf(password, ann)).toBeNull());

it("asks for 15 characters, or 8 with an authenticator app", () => {
  expect(faultOf("fourteen-chars", ann)).toBe("too-short");
  expect(faultOf("fifteen-charact", ann)).toBeNull();
  expect(faultOf("eight-ch", annWithApp)).toBeNull();
  expect(faultOf("seven-c", annWithApp)).toBe("too-short");
});

it("counts characters as people do, after NFKC", () => {
  expect(faultOf("👩🏽‍⚕️".repeat(2), ann)).toBe("too-short");
  expect(faultOf("李明的门诊密码是很长很长的一句话", ann)).toBeNull();
  expect(faultOf("x1y2z3".repeat(22), ann)).toBe("too-long");
  expect(faultOf("abcdexyz".repeat(16), ann)).not.toBe("too-long");
});

it.each([
  "password1234567",
  "Password2026!!!",
  "passwordpassword",
  "PasswordPassword",
  "westend acupuncture 2026",
  "123456789012345",
  "111111111111111",
  "abababababababab",
  "qwertyuiopasdfghjkl",
])("refuses %j, which is guessed first", (password) => expect(faultOf(password, ann)).toBe("common"));

it.each(["ann.obrien@westend.example", "Ann O'BrienAnn O'Brien", "annobrien1234567"])(
  "refuses %j, which is the person's own name",
  (password) => expect(faultOf(password, ann)).toBe("personal"),
);

it("answers a hundred thousand hostile characters at once", () => {
  const begun = performance.now();
  for (const piece of ["a", "ab", "1", "!", "a ", "aa b"]) faultOf(piece.repeat(100_000), ann);
  expect(performance.now() - begun).toBeLessThan(200);
});

it("lets a person mistype, and doubles the pause for a program", () => {
  expect([1, 10, 11, 12, 13, 14, 20, 500].map((n) => pauseAfter(n, 10))).toEqual([
    0, 0, 1, 2, 4, 8, 512, 900,
  ]);
});
