import { randomUUID } from "node:crypto";
import { freshDatabase } from "@/tests/support/database";
import { NOW, seedClinic } from "@/tests/support/clinic-makers";
import { makeBody, startAt } from "./booking-makers";
import { book, call, type Answer } from "./calls";

const { query } = freshDatabase();
beforeAll(() => seedClinic());
beforeEach(async () => {
  jest.spyOn(Date, "now").mockReturnValue(NOW);
  await query("truncate bookings, slots, holds, patients, messages cascade");
});

const booked = async (overrides: object = {}) => {
  const { json } = await book(makeBody({ start: startAt("2026-12-01", "10:30"), ...overrides }));
  const token = String(json["manageUrl"]).split("/").at(-1) ?? "";
  return { json, token };
};
const post = (token: string, verb: string, body: unknown): Promise<Answer> =>
  call("POST", `/api/bookings/${token}/${verb}`, {
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
const mails = async () =>
  (await query("select kind, state, sequence from messages order by created_at, sequence")).rows;

describe("POST /api/bookings/TOKEN/reschedule", () => {
  it("moves the visit, keeps its reference and link, and owes one mail that says so", async () => {
    const { json, token } = await booked();
    await query("update messages set state = 'SENT'");

    const moved = await post(token, "reschedule", { start: startAt("2026-12-03", "16:00") });

    expect(moved.status).toBe(200);
    expect(moved.json).toMatchObject({
      ...{ reference: json["reference"], manageUrl: json["manageUrl"], status: "BOOKED" },
      ...{ start: startAt("2026-12-03", "16:00"), treatment: "follow-up" },
    });
    expect(await mails()).toMatchObject([
      { state: "SENT" },
      { kind: "BOOKING_CHANGED", state: "OWED", sequence: 1 },
    ]);
    const { text } = await call("GET", `/api/bookings/${token}/calendar.ics`);
    expect(text).toContain("SEQUENCE:1");
  });

  it("answers alike when it is there already, and tells nobody", async () => {
    const { token } = await booked();
    const again = await post(token, "reschedule", { start: startAt("2026-12-01", "10:30") });

    expect(again.status).toBe(200);
    expect(await mails()).toHaveLength(1);
  });

  it("keeps the old time when the new one is taken, and offers others", async () => {
    const { token } = await booked({ practitioner: "marcus-osei" });
    await booked({ practitioner: "marcus-osei", start: startAt("2026-12-01", "16:00") });

    const { status, json } = await post(token, "reschedule", {
      ...{ start: startAt("2026-12-01", "16:00"), practitioner: "marcus-osei" },
    });

    expect([status, json["type"]]).toEqual([409, "/problems/slot-taken"]);
    expect((json["alternatives"] as unknown[]).length).toBeGreaterThanOrEqual(3);
    expect((await call("GET", `/api/bookings/${token}`)).json).toMatchObject({
      start: startAt("2026-12-01", "10:30"),
    });
  });

  it.each([
    ["a start that was never on offer", { start: startAt("2026-12-01", "10:31") }, "start"],
    ["a closed day", { start: startAt("2026-12-06", "10:30") }, "start"],
    ["no start", {}, "start"],
    ["nobody of ours", { start: startAt("2026-12-01", "16:00"), practitioner: "nobody" }, "practitioner"],
    ["no object", [], ""],
  ])("refuses %s at its place", async (_what, body, path) => {
    const { token } = await booked();
    const { status, json } = await post(token, "reschedule", body);

    expect([status, json["errors"]]).toEqual([422, [expect.objectContaining({ path })]]);
  });

  it("asks for the telephone past the cut-off, and leaves what is over alone", async () => {
    const { token } = await booked();
    jest.spyOn(Date, "now").mockReturnValue(Date.parse(startAt("2026-11-30", "10:31")));
    const late = await post(token, "reschedule", { start: startAt("2026-12-08", "10:30") });
    expect([late.status, late.json["type"]]).toEqual([409, "/problems/too-late"]);
    expect(late.json["detail"]).toContain("(207) 555-0142");

    jest.spyOn(Date, "now").mockReturnValue(Date.parse(startAt("2026-12-01", "12:00")));
    const over = await post(token, "reschedule", { start: startAt("2026-12-08", "10:30") });
    expect([over.status, over.json["type"]]).toEqual([409, "/problems/not-changeable"]);
  });
});

describe("POST /api/bookings/TOKEN/cancel", () => {
  it("cancels, gives the time back, and tells once however often it is asked", async () => {
    const { token } = await booked();
    await query("update messages set state = 'SENT'");
    await query(
      `update bookings set told = jsonb_build_object('isCancelled', false, 'sequence', 0, 'practitionerId', practitioner_id,
         'startsAt', extract(epoch from starts_at) * 1000, 'endsAt', extract(epoch from ends_at) * 1000)`,
    );
    const answers = await Promise.all([1, 2, 3].map(() => post(token, "cancel", {})));

    expect(answers.map(({ status, json }) => [status, json["status"], json["changeUntil"]])).toEqual(
      Array(3).fill([200, "CANCELLED", null]),
    );
    expect(await mails()).toMatchObject([{ state: "SENT" }, { kind: "BOOKING_CHANGED", state: "OWED" }]);
    expect((await query("select id from slots")).rows).toEqual([]);
    const moved = await post(token, "reschedule", { start: startAt("2026-12-08", "10:30") });
    expect([moved.status, moved.json["type"]]).toEqual([409, "/problems/not-changeable"]);
  });

  it("leads nowhere for a token that was guessed", async () => {
    const guess = randomUUID().repeat(2).slice(0, 43);

    expect((await post(guess, "cancel", {})).status).toBe(404);
  });
});
