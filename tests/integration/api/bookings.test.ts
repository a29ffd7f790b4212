import { addDays } from "@/lib/domain/clinic-time";
import { SCREENING } from "@/lib/domain/screening";
import { freshDatabase } from "@/tests/support/database";
import { at, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { allNo, makeBody, startAt } from "./booking-makers";
import { book, call, pathsOf } from "./calls";

const database = freshDatabase();
beforeAll(() => seedClinic());
beforeEach(() => jest.spyOn(Date, "now").mockReturnValue(NOW));

const count = async (table: string, where = "true") =>
  Number((await database.query(`select count(*) from ${table} where ${where}`)).rows[0].count);

describe("POST /api/bookings", () => {
  it("gives the phone number when no other time is left", async () => {
    await database.query(
      `with closed as (
         insert into blocks (id, schedule_id, kind, starts_at, ends_at)
         select gen_random_uuid(), id, 'HOLIDAY', day, day + interval '1 day'
           from schedules, generate_series('2026-11-22Z'::timestamptz, '2027-02-01Z', '1 day') as day
         returning *
       )
       insert into slots (id, schedule_id, status, starts_at, ends_at, block_id)
       select gen_random_uuid(), schedule_id, 'UNAVAILABLE', starts_at, ends_at, id from closed`,
    );

    const { status, json } = await book(makeBody());

    expect([status, json["type"], json["alternatives"]]).toEqual([409, "/problems/slot-taken", []]);
    expect(json["detail"]).toContain("(207) 555-0142");
    await database.query("delete from slots");
  });

  it("books, and answers with exactly what the contract says", async () => {
    const { status, json } = await book(
      makeBody({ practitioner: "hannah-lindqvist", start: "2026-12-01T14:00:00.000Z" }),
    );

    expect(status).toBe(201);
    expect(json).toEqual({
      reference: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/),
      status: "BOOKED",
      start: "2026-12-01T09:00:00-05:00",
      end: "2026-12-01T09:45:00-05:00",
      practitioner: "hannah-lindqvist",
      manageUrl: expect.stringMatching(/^http:\/\/clinic\.test\/visit\/[\w-]{43}$/),
    });
  });

  it("answers the same key and body again with the same words, once booked", async () => {
    const body = makeBody({ start: startAt(TUESDAY, "15:00") });
    const key = { "Idempotency-Key": "the same" };

    const answers = [
      await book(body, key),
      await book(JSON.stringify(body, null, 2), key),
      await book(body, key),
    ];

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await count("patients", `email = '${body.patient.email}'`)).toBe(1);
  });

  it("books once for ten at once with one key", async () => {
    const body = makeBody({ start: startAt(TUESDAY, "16:00"), practitioner: "marcus-osei" });

    const answers = await Promise.all(
      Array.from({ length: 10 }, () => book(body, { "Idempotency-Key": "at once" })),
    );

    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
  });

  it("refuses a key that came with another body", async () => {
    const key = { "Idempotency-Key": "used" };
    await book(makeBody({ start: startAt("2026-12-03", "14:00") }), key);

    const { status, json } = await book(makeBody({ start: startAt("2026-12-03", "15:00") }), key);

    expect([status, json["type"]]).toEqual([422, "/problems/key-reused"]);
  });

  it("offers other times when one is taken, in the shape of slots, nearest first and really free", async () => {
    const start = startAt("2026-12-08", "11:00");
    while ((await book(makeBody({ start }))).status === 201);

    const { status, json } = await book(makeBody({ start }));

    const alternatives = json["alternatives"] as { start: string; practitioners: string[] }[];
    expect([status, json["type"]]).toEqual([409, "/problems/slot-taken"]);
    expect(alternatives.length).toBeGreaterThanOrEqual(3);
    const distances = alternatives.map((one) => Math.abs(Date.parse(one.start) - Date.parse(start)));
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    const { json: free } = await call("GET", "/api/slots?treatment=follow-up&from=2026-12-08&days=1");
    for (const one of alternatives) expect(free["slots"]).toContainEqual(one);
  });

  it("records that the questions were answered, and not the answers", async () => {
    const before = await count("screenings");

    await book(makeBody({ start: startAt("2026-12-10", "14:00") }));

    expect(await count("screenings")).toBe(before + 1);
    expect(await count("screenings", "outcome = 'URGENT'")).toBe(0);
  });
});

describe("a yes to an urgent question", () => {
  const urgent = { version: SCREENING.version, answers: { ...allNo, bladder: "yes" } };

  it("books nothing, says what to do now, and keeps version, time and outcome", async () => {
    const body = makeBody({ start: startAt("2026-12-10", "15:00"), screening: urgent });

    const { status, json } = await book(body);

    expect([status, json["type"]]).toEqual([422, "/problems/urgent-care"]);
    expect(json["detail"]).toMatch(/911.*emergency department.*\(207\) 555-0142/s);
    expect(await count("patients", `email = '${body.patient.email}'`)).toBe(0);
    const { rows } = await database.query(
      "select version, taken_at from screenings where outcome = 'URGENT'",
    );
    expect(rows).toEqual([{ version: SCREENING.version, taken_at: new Date(NOW) }]);
  });

  it("comes first, whatever else is wrong with the request", async () => {
    const { json } = await book({ screening: urgent, patient: { email: 5 } });

    expect(json["type"]).toBe("/problems/urgent-care");
  });
});

describe("all faults at once", () => {
  it("are told with their places, what was never on offer included", async () => {
    const { status, json } = await book({
      ...makeBody(
        { start: startAt(addDays(TUESDAY, 90), "10:00"), consent: "yes" },
        { email: "two@x.org, b@x.org", name: "" },
      ),
      screening: { version: "2020-01", answers: { ...allNo, bladder: undefined, other: "no" } },
    });

    expect(status).toBe(422);
    expect(pathsOf({ json } as never)).toEqual([
      "consent",
      "patient.email",
      "patient.name",
      "screening.answers.bladder",
      "screening.answers.other",
      "screening.version",
      "start",
    ]);
  });

  it("name treatment and practitioner together", async () => {
    const { json } = await book(makeBody({ treatment: "no-such", practitioner: "nobody" }));

    expect(pathsOf({ json } as never)).toEqual(["practitioner", "treatment"]);
  });

  it("are told when the practitioner does not give the treatment", async () => {
    const { json } = await book(makeBody({ treatment: "follow-up-cupping", practitioner: "marcus-osei" }));

    expect(pathsOf({ json } as never)).toEqual(["practitioner"]);
  });
});

describe("GET /api/bookings/TOKEN", () => {
  const booked = async (date: string, time: string) => {
    const { json } = await book(makeBody({ start: startAt(date, time) }));
    return { json, token: String(json["manageUrl"]).split("/").at(-1) ?? "" };
  };

  it("shows the members of the 201, the treatment, and until when it can be changed", async () => {
    const { json, token } = await booked("2026-12-15", "14:00");

    const answer = await call("GET", `/api/bookings/${token}`);

    expect(answer.json).toEqual({
      ...json,
      treatment: "follow-up",
      changeUntil: "2026-12-14T14:00:00-05:00",
    });
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    expect(answer.headers.get("x-robots-tag")).toBe("noindex");
  });

  it("can be changed up to the cut-off, and not a moment later", async () => {
    const { token } = await booked("2026-12-15", "15:00");
    const cutOff = at("2026-12-14", "15:00");

    jest.spyOn(Date, "now").mockReturnValue(cutOff);
    expect((await call("GET", `/api/bookings/${token}`)).json["changeUntil"]).toBe(
      "2026-12-14T15:00:00-05:00",
    );
    jest.spyOn(Date, "now").mockReturnValue(cutOff + 1);
    expect((await call("GET", `/api/bookings/${token}`)).json["changeUntil"]).toBeNull();
  });

  it("of a cancelled visit shows its state, and its calendar file takes it out", async () => {
    const { json, token } = await booked("2026-12-15", "16:00");
    await database.query("update bookings set status = 'CANCELLED', sequence = 3 where reference = $1", [
      json["reference"],
    ]);

    const { json: state } = await call("GET", `/api/bookings/${token}`);
    const file = await call("GET", `/api/bookings/${token}/calendar.ics`);

    expect([state["status"], state["changeUntil"]]).toEqual(["CANCELLED", null]);
    expect(file.headers.get("content-type")).toBe("text/calendar; charset=utf-8; method=CANCEL");
    expect(file.text).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:3/);
  });

  it("gives the visit as a calendar file with a safe name", async () => {
    const { json, token } = await booked("2026-12-16", "14:30");

    const { status, headers, text } = await call("GET", `/api/bookings/${token}/calendar.ics`);

    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/calendar; charset=utf-8; method=REQUEST");
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="visit-${String(json["reference"])}.ics"`,
    );
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(text).toMatch(/METHOD:REQUEST[\s\S]*DTSTART:20261216T193000Z/);
    expect(text).not.toMatch(/follow-up|sciatica/i);
  });

  it("gives a calendar file to a patient without an address too", async () => {
    const { json, token } = await booked("2026-12-17", "14:30");
    await database.query("update bookings set email = null where reference = $1", [json["reference"]]);

    expect((await call("GET", `/api/bookings/${token}/calendar.ics`)).status).toBe(200);
  });

  it("answers every token that leads nowhere with the same bytes", async () => {
    const tokens = [
      "x",
      "A".repeat(43),
      "A".repeat(44),
      "%00",
      "..%2F..%2Fclinic",
      "%F0%9F%98%80",
      "x".repeat(5000),
      "'or'1",
    ];

    const answers = [];
    for (const token of tokens) answers.push(await call("GET", `/api/bookings/${token}`));
    for (const token of tokens) answers.push(await call("GET", `/api/bookings/${token}/calendar.ics`));

    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect(answers[0]?.headers.get("referrer-policy")).toBe("no-referrer");
  });
});
