import { emailAddress, multiLine, phoneNumber, singleLine } from "@/lib/booking/plain-text";

const name = singleLine(200, { empty: "Enter your name." });
const message = multiLine(10, { empty: "Enter your message." });

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
    expect(emailAddress.parse(` ${address} `)).toBe(address);
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
  expect(emailAddress.safeParse(typed).success).toBe(false);
});

it("takes phone numbers as people write them, also from an address book", () => {
  expect(phoneNumber.parse("\u202a+1 (207) 555-0142\u202c")).toBe("+1 (207) 555-0142");
});

it.each(["555", "call me 207 555 0142", "2".repeat(33), "207\n5550142", "٢٠٧٥٥٥٠١٤٢"])(
  "refuses %j as a phone number",
  (typed) => {
    expect(phoneNumber.safeParse(typed).success).toBe(false);
  },
);

it("looks through a megabyte of nonsense in no time", () => {
  const nonsense = ["a@", "a.", "1 ", "\u0301", "a-"].map((piece) => piece.repeat(500_000));
  const before = performance.now();
  for (const typed of nonsense)
    for (const rule of [name, message, emailAddress, phoneNumber]) rule.safeParse(typed);

  expect(performance.now() - before).toBeLessThan(1_000);
});
