import fc from "fast-check";
import { SCREENING } from "@/lib/domain/screening";
import { freshDatabase } from "@/tests/support/database";
import { NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { allNo, makeBody, startAt } from "./booking-makers";
import { book, call, pathsOf } from "./calls";

const database = freshDatabase();
beforeAll(() => seedClinic());
beforeEach(() => jest.spyOn(Date, "now").mockReturnValue(NOW));

const WRITTEN = [
  "bookings",
  "slots",
  "holds",
  "patients",
  "messages",
  "idempotency_keys",
  "audit_entries",
  "screenings",
];

async function written(): Promise<number> {
  const counts = WRITTEN.map((table) => `(select count(*) from ${table})`).join(" + ");
  return Number((await database.query(`select ${counts} as rows`)).rows[0].rows);
}

const deep = (levels: number) => JSON.parse("[".repeat(levels) + "]".repeat(levels)) as unknown;

/** Not what any field wants. */
const WRONG_TYPES = [null, 5, -0.5, true, [], {}, ["x"], { toString: "x" }, [[[]]], deep(1_000)];
/** Not what any text field wants. */
const WRONG_TEXTS = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "x\udfff",
  "a\nb",
  "a\r\nBcc: x@y.org",
  "\u202eabc",
  "\u200b",
  "x".repeat(100_000),
];

const FIELDS: Record<string, (value: unknown) => unknown> = {
  treatment: (treatment) => makeBody({ treatment }),
  practitioner: (practitioner) => makeBody({ practitioner }),
  start: (start) => makeBody({ start }),
  "patient.name": (name) => makeBody({}, { name }),
  "patient.email": (email) => makeBody({}, { email }),
  "patient.phone": (phone) => makeBody({}, { phone }),
  "patient.birthDate": (birthDate) => makeBody({}, { birthDate }),
  "screening.version": (version) => makeBody({ screening: { version, answers: allNo } }),
  "screening.answers.fever-or-injury": (answer) =>
    makeBody({ screening: { version: SCREENING.version, answers: { ...allNo, "fever-or-injury": answer } } }),
  consent: (consent) => makeBody({ consent }),
};
const OPTIONAL = ["patient.birthDate"];

/** Wrong in a way of their own. */
const SPECIAL: [string, unknown][] = [
  ["treatment", "no-such-treatment"],
  ["treatment", "follow-up' or '1'='1"],
  ["treatment", "__proto__"],
  ["treatment", "constructor"],
  ["practitioner", "nobody"],
  ["practitioner", "ANY"],
  ["start", "2026-12-01"],
  ["start", "2026-12-01T10:00:00"],
  ["start", "2026-12-01 10:00:00-05:00"],
  ["start", "2026-12-01T10:00:00-05"],
  ["start", "2026-02-30T10:00:00-05:00"],
  ["start", "2026-12-01T25:00:00-05:00"],
  ["start", "2026-12-01T10:00:00-99:00"],
  ["start", "2026-12-01T10:00:00.000000001-05:00"],
  ["start", "0000-01-01T00:00:00Z"],
  ["start", "9999-12-31T23:59:59Z"],
  ["start", "+275760-09-13T00:00:00Z"],
  ["start", "1764601200000"],
  ["start", startAt("2026-11-20", "10:00")],
  ["start", startAt("2026-11-22", "10:00")],
  ["start", startAt("2026-11-29", "10:00")],
  ["start", startAt("2026-12-02", "11:00")],
  ["start", startAt(TUESDAY, "03:00")],
  ["start", startAt(TUESDAY, "10:07")],
  ["start", "2026-12-01T10:00:00.001-05:00"],
  ["start", startAt("2027-03-02", "10:00")],
  ["start", "2027-03-14T02:30:00-05:00"],
  ["start", "2026-11-01T01:30:00-04:00"],
  ["patient.name", "x".repeat(201)],
  ["patient.name", "\u{1f600}".repeat(201)],
  ["patient.email", "a@example.com, b@example.com"],
  ["patient.email", "a@example.com;b@example.com"],
  ["patient.email", "a@example.com\r\nBcc: b@example.com"],
  ["patient.email", "Ann <a@example.com>"],
  ["patient.email", '"a b"@example.com'],
  ["patient.email", "a@b@example.com"],
  ["patient.email", "a@localhost"],
  ["patient.email", `${"a".repeat(65)}@example.com`],
  ["patient.email", `a@${"b.".repeat(130)}com`],
  ["patient.email", `${"a@".repeat(25_000)}`],
  ["patient.phone", "call me"],
  ["patient.phone", "123"],
  ["patient.phone", "1".repeat(33)],
  ["patient.birthDate", "2025-02-29"],
  ["patient.birthDate", "1899-12-31"],
  ["patient.birthDate", "2026-11-23"],
  ["patient.birthDate", "0000-00-00"],
  ["patient.birthDate", "31.05.1980"],
  ["screening.version", "2025-01"],
  ["screening.answers.fever-or-injury", "YES"],
  ["screening.answers.fever-or-injury", "maybe"],
  ["consent", false],
  ["consent", "true"],
  ["consent", 1],
];

describe.each(Object.entries(FIELDS))("%s", (path, bodyWith) => {
  const missing = OPTIONAL.includes(path) ? [] : [undefined];
  const special = SPECIAL.filter(([field]) => field === path).map(([, value]) => value);
  // True is what consent wants.
  const wrong = [...missing, ...WRONG_TYPES, ...WRONG_TEXTS, ...special].filter(
    (value) => !(path === "consent" && value === true),
  );

  it("refuses what is not right, at its place, and writes nothing", async () => {
    const before = await written();

    for (const value of wrong) {
      const answer = await book(bodyWith(value));

      const shown = JSON.stringify(value)?.slice(0, 60);
      expect([shown, answer.status, answer.json["type"]]).toEqual([shown, 422, "/problems/invalid"]);
      expect([shown, pathsOf(answer)]).toEqual([shown, [path]]);
    }
    expect(await written()).toBe(before);
  });
});

describe("the body as a whole", () => {
  const text = (body: unknown) => JSON.stringify(body);
  const bytes = (...parts: (string | number[])[]) =>
    new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

  it.each<[string, unknown]>([
    ["null", "null"],
    ["a number", "5"],
    ["a text", '"text"'],
    ["a list", "[]"],
    ["a list of bodies", `[${text(makeBody())}]`],
    ["nothing in it", "{}"],
    [
      "a prototype in it",
      '{"__proto__":{"treatment":"follow-up"},"constructor":{"prototype":{"polluted":1}}}',
    ],
    ["a deep list", "[".repeat(400_000) + "]".repeat(400_000)],
    ["a deep object", '{"patient":'.repeat(80_000) + "1" + "}".repeat(80_000)],
    [
      "a hundred thousand unknown answers",
      text(
        makeBody({
          screening: {
            version: SCREENING.version,
            answers: Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`q${i}`, "no"])),
          },
        }),
      ),
    ],
  ])("with %s is invalid", async (_, body) => {
    const before = await written();

    const { status, json, text: words } = await book(body);

    expect([status, json["type"]]).toEqual([422, "/problems/invalid"]);
    expect(words.length).toBeLessThan(10_000);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(await written()).toBe(before);
  });

  it.each<[string, string | Uint8Array]>([
    ["nothing", ""],
    ["half of JSON", '{"treatment":'],
    ["a form", "treatment=follow-up"],
    ["a comment", "{}//"],
    ["bytes that are not UTF-8", bytes('{"treatment":"', [0xff, 0xfe], '"}')],
    ["a surrogate in UTF-8", bytes('{"treatment":"', [0xed, 0xa0, 0x80], '"}')],
    ["UTF-16", new Uint8Array(Buffer.from(text(makeBody()), "utf16le"))],
    ["NUL", "\u0000"],
  ])("of %s is malformed", async (_, body) => {
    const { status, json } = await book(body);

    expect([status, json["type"]]).toEqual([400, "/problems/malformed"]);
  });

  it("may begin with a byte order mark", async () => {
    expect((await book(`\ufeff${text(makeBody({ start: startAt("2026-12-07", "14:00") }))}`)).status).toBe(
      201,
    );
  });

  it("may name a member twice: the last one counts", async () => {
    const twice = text(makeBody()).replace('{"treatment"', '{"treatment":"follow-up","treatment"');

    expect((await book(twice.replace('"treatment":"follow-up",', '"treatment":5,'))).status).toBe(201);
  });

  it("may hold more than we know; nothing but what we name is read", async () => {
    const more = {
      status: "CANCELLED",
      reference: "MINE",
      bookingId: "1",
      patient_id: "1",
      manageToken: "known",
    };
    const { status, json } = await book(
      makeBody({ ...more, start: startAt("2026-12-07", "15:00") }, { id: "1", role: "ADMIN" }),
    );

    expect([status, json["status"]]).toEqual([201, "BOOKED"]);
    expect(json["reference"]).not.toBe("MINE");
  });

  it.each([
    undefined,
    "",
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/json-patch+json",
    "application/json; charset=utf-16",
    "text/json",
    "json",
  ])("of media type %p is not taken", async (type) => {
    const headers = new Headers({ "Idempotency-Key": "media" });
    if (type !== undefined) headers.set("Content-Type", type);
    const body = new Uint8Array(Buffer.from(text(makeBody())));

    const { status, json } = await call("POST", "/api/bookings", { body, headers });

    expect([status, json["type"]]).toEqual([415, "/problems/unsupported-media-type"]);
  });

  it("is counted as it comes, and not read further than 1 MB", async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(100_000).fill(32));
      },
    });

    const { status, json } = await call("POST", "/api/bookings", {
      body: endless,
      headers: { "Content-Type": "application/json", "Idempotency-Key": "endless", "Content-Length": "2" },
      ...{ duplex: "half" },
    });

    expect([status, json["type"]]).toEqual([413, "/problems/too-large"]);
    expect(pulled).toBeLessThan(15);
  });

  it("may have 1 MB, and not a byte more", async () => {
    const body = text(makeBody({ start: "not yet" }));

    expect((await book(body.padEnd(1_000_000))).status).toBe(422);
    expect((await book(body.padEnd(1_000_001))).status).toBe(413);
  });
});

describe("the Idempotency-Key", () => {
  it.each([undefined, "", "   "])("%p is missing", async (key) => {
    const headers = new Headers({ "Content-Type": "application/json" });
    if (key !== undefined) headers.set("Idempotency-Key", key);

    const { status, json } = await call("POST", "/api/bookings", {
      body: JSON.stringify(makeBody()),
      headers,
    });

    expect([status, json["type"]]).toEqual([400, "/problems/idempotency-key-missing"]);
  });

  it.each(["x".repeat(256), "schlüssel", "a\tb"])("%p cannot be used", async (key) => {
    const answer = await book(makeBody(), { "Idempotency-Key": key });

    expect([answer.status, pathsOf(answer)]).toEqual([422, ["Idempotency-Key"]]);
  });

  it.each(["x".repeat(255), "'; drop table bookings; --", "8e03978e-40d5-43dd-bc93-6894a57f9324"])(
    "%p is fine",
    async (key) => {
      const { status } = await book(makeBody({ start: startAt("2026-12-17", "13:00"), consent: true }), {
        "Idempotency-Key": key,
      });

      expect([201, 409]).toContain(status);
    },
  );
});

it("takes unusual names as they are", async () => {
  const names = [
    "O'Brien",
    "X",
    "محمد عبد الله",
    "李",
    "🌲",
    "Ngọc-Anh Trần",
    "María-José Carreño Quiñones",
    "Ann, the 3rd",
    "Robert'); drop table patients;--",
    "👩‍⚕️ Ada",
  ];
  for (const [place, name] of names.entries()) {
    const body = makeBody(
      {
        treatment: "phone-question",
        start: startAt(
          "2026-12-14",
          `1${place % 2 === 0 ? 4 : 5}:${["00", "15", "30", "45", "00"][place >> 1]}`,
        ),
      },
      { name },
    );
    await book(body);
    const { rows } = await database.query("select name from patients where email = $1", [body.patient.email]);

    expect(rows).toEqual([{ name: name.normalize("NFC") }]);
  }
});

it("is never answered with a 5xx, whatever comes", async () => {
  const anything = fc.anything({ maxDepth: 3, withNullPrototype: true });
  const orRight = (right: unknown) => fc.oneof({ weight: 3, arbitrary: fc.constant(right) }, anything);
  const valid = makeBody({ start: startAt("2026-12-21", "14:00") });
  const body = fc.record({
    treatment: orRight(valid.treatment),
    practitioner: orRight("any"),
    start: fc.oneof(
      orRight(valid.start),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    ),
    patient: fc.oneof(
      anything,
      fc.record({
        name: fc.oneof(fc.string({ unit: "binary" }), anything),
        email: orRight("a@example.com"),
        phone: orRight("2075550100"),
        birthDate: fc.oneof(fc.constant("1980-05-31"), anything),
      }),
    ),
    screening: fc.oneof(
      anything,
      fc.constant(valid.screening),
      fc.record({ version: orRight(SCREENING.version), answers: anything }),
    ),
    consent: orRight(true),
  });

  await fc.assert(
    fc.asyncProperty(fc.oneof(body, anything), async (value) => {
      const sent = JSON.stringify(value) ?? "";
      const { status } = await book(sent);
      expect([201, 400, 409, 422]).toContain(status);
    }),
    { numRuns: 300 },
  );
});
