import { randomUUID } from "node:crypto";
import { callAction, discardCardAction } from "@/app/desk/book/[cardId]/actions";
import { GET as findPatientsGet } from "@/app/api/desk/patients/route";
import { POST as saveCardPost } from "@/app/api/desk/caller-cards/[cardId]/route";
import { POST as keepHoldPost } from "@/app/api/desk/caller-cards/[cardId]/hold/route";
import type { CallState, CallView } from "@/components/desk/call/call-state";
import { untouchedCall } from "@/tests/support/untouched-call";
import { deleteOldDeskRows } from "@/lib/data/sweep";
import { browseAs, Browser, formOf, outcomeOf } from "@/tests/support/browser";
import { at, seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { makeActor } from "@/tests/support/actors";
import { makeStaff, signedIn } from "@/tests/support/staff-makers";
import { bookedAtDesk, had } from "./desk-makers";
import { holdAtDesk } from "@/lib/desk/hold-at-desk";

jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);
jest.setTimeout(60_000);

const { query } = freshDatabase();
/** Sunday noon in Portland: the calls of these tests come then. */
const NOW = at("2026-11-22", "12:00");
jest.mock("@/app/clock", () => ({ clock: () => Date.parse("2026-11-22T12:00:00-05:00") }));
beforeAll(() => seedClinic(NOW));
afterEach(() => query("truncate caller_cards, holds, slots, bookings, patients, idempotency_keys cascade"));

const TYPED = {
  ...{ name: "Maria Quill", phone: "207 555 0142", treatment: "first-visit", usual: "first-visit" },
  ...{ practitioner: "any", wish: "tue afternoon" },
};
type Typed = Record<string, string>;

const call = async (cardId: string, fields: Typed, typed: Typed = TYPED): Promise<CallState> =>
  callAction(untouchedCall, formOf({ cardId, ...typed, ...fields }));
/** @throws Error when the page would show no times */
const viewed = ({ view }: CallState): CallView => {
  if (!view) throw new Error("no view");
  return view;
};
const offered = async (typed: Typed = TYPED) => {
  const cardId = randomUUID();
  const view = viewed(await call(cardId, { do: "offer" }, typed));
  return { cardId, view, values: view.times.map(({ value }) => value) };
};
const book = (cardId: string, fields: Typed, typed: Typed = TYPED) =>
  call(cardId, { do: "book", safety: "none", ...fields }, typed);
const count = async (table: string) => Number((await query(`select count(*) from ${table}`)).rows[0].count);
const holds = async () =>
  (await query("select starts_at, expires_at from holds where expires_at > now()")).rows as {
    starts_at: Date;
    expires_at: Date;
  }[];
const startOf = (value = "") => Date.parse(value.split(" ")[0] ?? "");
const bookings = async () => (await query("select * from bookings")).rows;

describe("a call", () => {
  beforeEach(async () => void (await signedIn(await makeStaff())));

  it("is offered three times that fit, and the first is held from then on", async () => {
    const { view, values } = await offered();

    expect(view.understood).toBe("Tuesday, November 24, from 12:00 PM to 5:00 PM");
    expect(values).toHaveLength(3);
    expect(view.held).toBe(values[0]);
    expect(view.heldUntil).toMatch(/^\d+:\d\d [AP]M$/);
    expect((await holds()).map(({ starts_at }) => starts_at.getTime())).toEqual([startOf(values[0])]);
  });

  it("moves the one hold with the choice, and shows the same three", async () => {
    const { cardId, values } = await offered();

    const second = viewed(await call(cardId, { do: "hold", time: values[1] ?? "" }));

    expect(second.held).toBe(values[1]);
    expect(second.times.map(({ value }) => value)).toEqual(values);
    expect((await holds()).map(({ starts_at }) => starts_at.getTime())).toEqual([startOf(values[1])]);
  });

  it("offers three later ones, and keeps to them once one is chosen", async () => {
    const { cardId, values } = await offered({ ...TYPED, wish: "asap" });
    const last = values[2]?.split(" ")[0] ?? "";
    const asap = { ...TYPED, wish: "asap" };

    const later = viewed(await call(cardId, { do: "more", last }, asap));
    const value = later.times[1]?.value ?? "";
    const chosen = viewed(await call(cardId, { do: "hold", time: value, after: later.after }, asap));

    expect(startOf(later.times[0]?.value)).toBeGreaterThan(startOf(last));
    expect(chosen.times).toEqual(later.times);
    expect(chosen.held).toBe(value);
  });

  it("asks again when nothing was understood, and holds nothing", async () => {
    const state = await call(randomUUID(), { do: "offer" }, { ...TYPED, wish: "bla bla" });

    expect(state.fieldErrors["wish"]).toEqual([expect.stringMatching(/^That was not understood/)]);
    expect(state.fields["wish"]).toBe("bla bla");
    expect(await holds()).toEqual([]);
  });

  it("becomes a visit without an address, and no mail is owed", async () => {
    const { cardId, values } = await offered();

    const view = viewed(await book(cardId, { time: values[1] ?? "", tell: "yes" }));

    const [booking] = await bookings();
    expect(booking.starts_at.getTime()).toBe(startOf(values[1]));
    expect(booking).toMatchObject({ email: null, consented_at: null, screening_version: "2026-11" });
    expect(view.booked?.sentence).toContain(booking.reference);
    expect(await count("messages")).toBe(0);
    expect(await holds()).toEqual([]);
  });

  it("is mailed when there is an address and the caller wants it", async () => {
    const typed = { ...TYPED, email: "maria@example.com" };
    const first = await offered(typed);
    await book(first.cardId, { time: first.values[0] ?? "", tell: "yes" }, typed);
    const other = { ...typed, name: "Maria Second" };
    const second = await offered(other);
    await book(second.cardId, { time: second.values[2] ?? "" }, other);

    expect((await query("select recipient from messages")).rows).toEqual([
      { recipient: "maria@example.com" },
    ]);
  });

  it("books once, however often the last button is pressed", async () => {
    const { cardId, values } = await offered();

    const states = await Promise.all([1, 2, 3].map(() => book(cardId, { time: values[0] ?? "" })));

    const again = await book(cardId, { time: values[2] ?? "" });
    expect(await bookings()).toHaveLength(1);
    for (const state of [...states, again]) expect(viewed(state).booked).toBeTruthy();
  });

  it("books nothing after a yes, and says what to say", async () => {
    const { cardId, values } = await offered();

    const state = await book(cardId, { time: values[0] ?? "", safety: "yes" });

    expect(viewed(state).isUrgent).toBe(true);
    expect(await bookings()).toEqual([]);
    expect((await query("select 1 from screenings where outcome = 'URGENT'")).rows).toHaveLength(1);
  });

  it("names what is missing beside its field, all of it at once", async () => {
    const typed = { ...TYPED, name: "", phone: "12", email: "maria@", wish: "asap" };
    const { cardId } = await offered(typed);

    const state = await book(cardId, { safety: "" }, typed);

    expect(Object.keys(state.fieldErrors).sort()).toEqual(["email", "name", "phone", "safety"]);
    expect(await bookings()).toEqual([]);
  });

  it("shows three others, one of them held, when somebody was faster; nothing typed is lost", async () => {
    const { cardId, values } = await offered();
    const [start, practitioner = ""] = [startOf(values[0]), values[0]?.split(" ")[1]];
    await query("update holds set expires_at = now() - interval '1 minute'");
    await bookedAtDesk(await makeActor(), { start, practitioner, treatment: "first-visit" });

    const state = await book(cardId, { time: values[0] ?? "" });

    const view = viewed(state);
    expect(view.lost).toMatch(/cannot be had any more/);
    expect(view.times.map(({ value }) => value)).not.toContain(values[0]);
    expect(view.held).toBe(view.times[0]?.value);
    expect(state.fields).toMatchObject(TYPED);
    expect(await bookings()).toHaveLength(1);
  });

  it("still becomes a visit when its hold ran out and nobody took the time", async () => {
    const { cardId, values } = await offered();
    await query("update holds set expires_at = now() - interval '1 minute'");

    expect(viewed(await book(cardId, { time: values[0] ?? "" })).booked).toBeTruthy();
  });

  it("takes a number typed for a name as the number", async () => {
    const cardId = randomUUID();
    await call(cardId, { do: "offer" }, { ...TYPED, name: "207 555 0142", phone: "" });

    expect((await query("select name, phone from caller_cards where id = $1", [cardId])).rows).toEqual([
      { name: "", phone: "207 555 0142" },
    ]);
  });
});

describe("somebody on record", () => {
  beforeEach(async () => void (await signedIn(await makeStaff())));
  const known = async () => {
    const { bookingId } = await bookedAtDesk(await makeActor(), {
      patient: { name: "Ann Bell", email: "ann@example.com", phone: "(207) 555-0142", birthDate: null },
      start: at("2026-12-01", "10:30"),
    });
    return (await query("select patient_id from bookings where id = $1", [bookingId])).rows[0].patient_id;
  };

  it("is asked about when number or address are the same, and joined to nobody by itself", async () => {
    await known();

    const { cardId, view, values } = await offered();
    await book(cardId, { time: values[0] ?? "" });

    expect(view.alike.map(({ name }) => name)).toEqual(["Ann Bell"]);
    expect(await count("patients")).toBe(2);
  });

  it("is booked as that person once chosen, with the usual treatment and what is on record", async () => {
    const patientId = await known();
    const cardId = randomUUID();
    const chosen = await call(cardId, { person: patientId }, { ...TYPED, phone: "" });
    const typed = { ...TYPED, patientId, treatment: "follow-up", usual: "follow-up", ...chosen.fields };
    const { times } = viewed(await call(cardId, { do: "offer" }, typed));

    await book(cardId, { time: times[0]?.value ?? "", tell: "yes" }, typed);

    expect(viewed(chosen)).toMatchObject({ treatment: "follow-up", patient: { name: "Ann Bell" } });
    expect(chosen.fields).toMatchObject({ phone: "(207) 555-0142", email: "ann@example.com" });
    expect(await count("patients")).toBe(1);
    expect((await bookings()).map(({ patient_id }) => patient_id)).toEqual([patientId, patientId]);
    expect(
      (await query("select action from audit_entries where patient_id = $1", [patientId])).rows,
    ).toContainEqual({
      action: "patient.viewed",
    });
  });

  it("who is elsewhere then is told apart, and booked with a reason", async () => {
    const patientId = await known();
    const cardId = randomUUID();
    const typed = {
      ...TYPED,
      patientId,
      treatment: "phone-question",
      usual: "follow-up",
      wish: "12/1 10:30",
    };
    const view = viewed(await call(cardId, { do: "offer" }, typed));
    const [first] = view.times;

    const refused = viewed(await book(cardId, { time: first?.value ?? "" }, typed));
    const squeezed = viewed(await book(cardId, { time: first?.value ?? "", reason: "short call" }, typed));

    expect(first?.note).toMatch(/another visit/);
    expect(refused.booked).toBeNull();
    expect(refused.inTheWay).toEqual([expect.stringMatching(/^The patient has another visit/)]);
    expect(squeezed.booked).toBeTruthy();
  });
});

describe("a time over another visit, on purpose", () => {
  beforeEach(async () => void (await signedIn(await makeStaff())));

  it("asks for a reason, says what is in the way, and is squeezed in", async () => {
    const start = at("2026-12-01", "10:30");
    await bookedAtDesk(await makeActor(), { start });
    const cardId = randomUUID();
    const time = "2026-12-01T10:30:00-05:00 marcus-osei";
    const typed = { ...TYPED, wish: "", squeeze: "yes", practitioner: "marcus-osei", time };

    const asked = await book(cardId, {}, typed);
    const done = viewed(await book(cardId, { reason: "in great pain" }, typed));

    expect(asked.fieldErrors["reason"]).toEqual(["Say why it is squeezed in."]);
    expect(viewed(asked).inTheWay.join()).toContain("Marcus Osei");
    expect(done.booked).toBeTruthy();
    expect((await query("select squeeze_reason from bookings where squeezed_in")).rows).toEqual([
      { squeeze_reason: "in great pain" },
    ]);
  });
});

describe("the card of a call", () => {
  it("keeps what is typed, and says what is understood", async () => {
    await signedIn(await makeStaff());
    const cardId = randomUUID();

    const answer = await post(saveCardPost, cardId, { name: "Mar", wish: "tue or blub" });

    expect(await answer.json()).toEqual({ understood: "Tuesday, November 24", leftOut: "blub" });
    expect((await query("select name, wish from caller_cards where id = $1", [cardId])).rows).toEqual([
      { name: "Mar", wish: "tue or blub" },
    ]);
  });

  it.each<[string, unknown]>([
    ["10 kB and what cannot be printed", { name: "x".repeat(10_000) + "\u0000", wish: "\u0000".repeat(9) }],
    ["wrong shapes", { name: ["a"], patientId: "no", treatment: {}, practitioner: 7, time: "2026 x" }],
    ["somebody who is not there", { name: "A", patientId: randomUUID(), treatment: "none-such" }],
  ])("stands %s", async (_what, body) => {
    await signedIn(await makeStaff());

    expect((await post(saveCardPost, randomUUID(), body)).status).toBe(200);
  });

  it("is not made while nothing is typed", async () => {
    await signedIn(await makeStaff());

    await post(saveCardPost, randomUUID(), { practitioner: "any" });

    expect(await count("caller_cards")).toBe(0);
  });

  it("is its owner's: nobody else reads, fills, books, holds or discards it", async () => {
    await signedIn(await makeStaff());
    const { cardId, values } = await offered();
    const before = await query("select * from caller_cards");
    await signedIn(await makeStaff());

    const tried = await book(cardId, { time: values[0] ?? "" }, { ...TYPED, name: "Somebody Else" });
    await outcomeOf(() => discardCardAction(formOf({ cardId })));

    expect(tried.formErrors).toEqual(["This card is not yours to finish. Begin a new one."]);
    expect(tried.view).toBeNull();
    expect((await post(saveCardPost, cardId, { name: "Else" })).status).toBe(404);
    expect(await (await post(keepHoldPost, cardId, {})).json()).toEqual({ heldUntil: null, heldForMs: 0 });
    expect((await query("select * from caller_cards")).rows).toEqual(before.rows);
    expect(await bookings()).toEqual([]);
  });

  it("gives its time back at once when it is discarded", async () => {
    await signedIn(await makeStaff());
    const { cardId } = await offered();

    expect(await outcomeOf(() => discardCardAction(formOf({ cardId })))).toEqual({ to: "/desk/book" });

    expect(await holds()).toEqual([]);
    expect(await count("slots")).toBe(0);
    expect(await count("caller_cards")).toBe(0);
  });

  it("is held for longer while its page is open, and not taken from whoever was faster", async () => {
    await signedIn(await makeStaff());
    const { cardId, values } = await offered();
    await query("update holds set expires_at = now() + interval '1 minute'");

    await post(keepHoldPost, cardId, {});
    const [kept] = await holds();
    await query("update holds set expires_at = now() - interval '1 minute'");
    const [start, practitioner = ""] = [startOf(values[0]), values[0]?.split(" ")[1]];
    had(
      await holdAtDesk(
        await makeActor(),
        { treatment: "first-visit", practitioner, start, instead: null },
        NOW,
      ),
    );
    const late = await post(keepHoldPost, cardId, {});

    const minutes = ((kept?.expires_at.getTime() ?? 0) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(5);
    expect(await late.json()).toEqual({ heldUntil: null, heldForMs: 0 });
  });

  it("is gone after a day", async () => {
    await signedIn(await makeStaff());
    await offered();
    await query("update caller_cards set created_at = now() - interval '25 hours'");

    await deleteOldDeskRows();

    expect(await count("caller_cards")).toBe(0);
  });

  it("sends a forged id to a new card", async () => {
    await signedIn(await makeStaff());

    expect(await outcomeOf(() => callAction(untouchedCall, formOf({ cardId: "x' or 1=1" })))).toEqual({
      to: "/desk/book",
    });
  });
});

describe("nobody", () => {
  it.each([
    ["patients", () => findPatientsGet(new Request("http://desk.test/api/desk/patients?q=ann"))],
    ["cards", () => post(saveCardPost, randomUUID(), { name: "A" })],
    ["holds", () => post(keepHoldPost, randomUUID(), {})],
  ])("is told of no %s, and writes none", async (_what, ask) => {
    browseAs(new Browser());

    expect((await ask()).status).toBe(401);
    expect(await count("caller_cards")).toBe(0);
  });
});

type Door = (request: Request, context: { params: Promise<{ cardId: string }> }) => Promise<Response>;

const post = (door: Door, cardId: string, body: unknown): Promise<Response> =>
  door(
    new Request(`http://desk.test/api/desk/caller-cards/${cardId}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }),
    { params: Promise.resolve({ cardId }) },
  );
