import { emailAddress, multiLine, phoneNumber, singleLine } from "@/lib/booking/plain-text";
import { IN_ENGLISH } from "@/lib/words/in-english";

const name = singleLine(200, { empty: "Enter your name." }, IN_ENGLISH);
const message = multiLine(10, { empty: "Enter your message." }, IN_ENGLISH);

it.each(["O'Brien", "J", "محمد", "李", "👩‍👩‍👧 Ann", "Nguyễn Thị Hồng Nhung", "=1+1", "<b>", "😀".repeat(200)])(
  "takes %s as a name and leaves it as it is",
  (typed) => {
    expect(name.parse(typed)).toBe(typed);
  },
);

it("takes away the spaces around a name and writes accents in one way", () => {
  expect(name.parse("  Zoe\u0308 ")).toBe("Zoë");
});

it.each([
  ["a line break", "Ann\r\nBcc: x"],
  ["NUL", "Ann\u0000"],
  ["half a character", "Ann\ud800"],
  ["a turn of the reading direction", "Ann\u202egnp.exe"],
  ["more than was asked for", "😀".repeat(201)],
  ["nothing to see", "\u200b\u200d "],
  ["a number", 5],
])("refuses a name with %s", (_fault, typed) => {
  expect(name.safeParse(typed).success).toBe(false);
});

it("keeps the lines of a message, and only those", () => {
  expect(message.parse("a\r\nb\rc\td\n")).toBe("a\nb\nc\td");
  expect(message.safeParse("a\u0007b").success).toBe(false);
  expect(message.safeParse("12345678901").success).toBe(false);
});

it.each(["ann@example.com", "o'brien+visit@mail.example.co.uk", "a@xn--bcher-kva.example"])(
  "takes %s",
  (address) => {
    expect(emailAddress(IN_ENGLISH).parse(` ${address} `)).toBe(address);
  },
);

it.each([
  "a@x.test, b@y.test",
  "a@x.test;b@y.test",
  "a@x.test\r\nBcc: b@y.test",
  '"a b"@x.test',
  "Ann <a@x.test>",
  "a b@x.test",
  "a＠x.test",
  "a@x",
  "a@@x.test",
  "a%b@x.test",
  "@x.test",
  `${"a".repeat(65)}@x.test`,
  `a@${"b.".repeat(125)}test`,
  "",
  null,
])("refuses %j as an address", (typed) => {
  expect(emailAddress(IN_ENGLISH).safeParse(typed).success).toBe(false);
});

it("takes phone numbers as people write them, also from an address book", () => {
  expect(phoneNumber(IN_ENGLISH).parse("\u202a+1 (207) 555-0142\u202c")).toBe("+1 (207) 555-0142");
});

it.each(["555", "call me 207 555 0142", "2".repeat(33), "207\n5550142", "٢٠٧٥٥٥٠١٤٢"])(
  "refuses %j as a phone number",
  (typed) => {
    expect(phoneNumber(IN_ENGLISH).safeParse(typed).success).toBe(false);
  },
);

/** CPU seconds, not seconds: other tests run at the same time. */
function costOf(pieces: number): number {
  const nonsense = ["a@", "a.", "1 ", "\u0301", "a-"].map((piece) => piece.repeat(pieces));
  const before = process.cpuUsage();
  for (const typed of nonsense)
    for (const rule of [name, message, emailAddress(IN_ENGLISH), phoneNumber(IN_ENGLISH)])
      rule.safeParse(typed);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

it("takes ten times as long for ten times the nonsense, a megabyte of it, and not a hundred times", () => {
  costOf(50_000); // warms up
  expect(costOf(500_000)).toBeLessThan(40 * costOf(50_000) + 0.5);
});
