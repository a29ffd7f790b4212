import { noteFigure } from "@/tests/support/figures";
import { bookingRequest, freeSlots } from "./clinic-over-http";
import { deskCookie } from "./open-desk";
import { beginning, ScriptlessVisitor, type Reply, type Sent } from "./scriptless-visitor";
import { ask, everythingThatMatters } from "./site-database";
import { workerStandsStill } from "./standing-worker";

jest.setTimeout(180_000);
workerStandsStill();

const LONGEST_MS = 10_000;
const replies: Reply[] = [];
afterAll(() => noteFigure("forms sent again, at once or out of their order", replies.length));

/** As a double click, or a line that is lost before the answer: the same form, as often as told, at once. */
async function sendAtOnce(visitor: ScriptlessVisitor, sent: Sent, times: number): Promise<Reply[]> {
  const some = await Promise.all(Array.from({ length: times }, () => visitor.send(sent)));
  replies.push(...some);
  return some;
}

/** Later, and in every order: forwards, backwards, and each three times at once. */
async function sendAgain(visitor: ScriptlessVisitor, forms: Sent[]): Promise<void> {
  for (const sent of [...forms, ...forms.toReversed()]) await sendAtOnce(visitor, sent, 1);
  for (const sent of forms) await sendAtOnce(visitor, sent, 3);
}

type Visit = { id: string; patient_id: string; status: string; version: number };
/** How many there are, and what people have made of them; what is noted of their mails goes on meanwhile. */
const visitsOf = (column: "email" | "reference", value: string) =>
  ask<Visit>(
    `select id, patient_id, status, version, sequence, starts_at, ends_at, practitioner_id, room_id, arrived_at, fulfilled_at
       from bookings where ${column} = $1`,
    [value],
  );
const startOf = async (place: number): Promise<string> =>
  (await freeSlots("phone-question")).at(place)?.start ?? "";

/** Whatever a form was answered with. */
afterEach(() => {
  expect(replies.filter(({ status, milliseconds }) => status >= 500 || milliseconds > LONGEST_MS)).toEqual(
    [],
  );
});

it("books once, whatever forms of a booking are sent twice, late, or out of their order", async () => {
  const visitor = new ScriptlessVisitor();
  const email = `again-${Date.now()}@site.test`;
  const first = await visitor.send(await beginning(visitor, await startOf(-1)));
  const draftId = first.location.split("/")[2] ?? "";
  const steps: [step: string, mark: string, typed: Record<string, string>][] = [
    ["treatment", 'name="practitioner"', { treatment: "phone-question", practitioner: "any" }],
    ["time", 'name="start"', { start: await startOf(-3) }],
    [
      "details",
      'name="patientName"',
      { forWhom: "me", patientName: "Ann Again", email, phone: "2075550100" },
    ],
    ["check", 'name="consent"', { consent: "yes" }],
  ];
  const forms: Sent[] = [];
  for (const [step, mark, typed] of steps) {
    const sent = await visitor.fill(`/book/${draftId}/${step}`, mark, typed);
    await sendAtOnce(visitor, sent, 2);
    forms.push(sent);
  }
  const [visit, ...more] = await visitsOf("email", email);
  const before = await everythingThatMatters([draftId, visit?.id ?? "", visit?.patient_id ?? ""]);

  await sendAgain(visitor, forms);

  expect(more).toEqual([]);
  expect(await visitsOf("email", email)).toEqual([visit]);
  expect(await everythingThatMatters([draftId, visit?.id ?? "", visit?.patient_id ?? ""])).toEqual(before);
});

it("leaves a cancelled visit cancelled, and everybody else's as it was, when the form that moved it comes again", async () => {
  const visitor = new ScriptlessVisitor();
  const { body } = await bookingRequest({
    treatment: "phone-question",
    practitioner: "any",
    start: await startOf(-5),
  })();
  const { manageUrl, reference = "" } = body as { manageUrl: string; reference?: string };
  const { pathname } = new URL(manageUrl);
  const move = await visitor.fill(`${pathname}/move`, 'name="start"', { start: await startOf(-7) });
  await sendAtOnce(visitor, move, 2);
  const cancel = await visitor.fill(`${pathname}/cancel`, "$ACTION", {});
  await sendAtOnce(visitor, cancel, 2);
  const [visit] = await visitsOf("reference", reference);
  expect(visit).toMatchObject({ status: "CANCELLED", version: 2 });
  const before = await everythingThatMatters([visit?.id ?? ""]);

  await sendAgain(visitor, [move, cancel]);

  expect(await visitsOf("reference", reference)).toEqual([visit]);
  expect(await everythingThatMatters([visit?.id ?? ""])).toEqual(before);
});

it("does not let a step of the desk undo the one that was taken after it", async () => {
  const visitor = new ScriptlessVisitor({ Cookie: await deskCookie() });
  const { body } = await bookingRequest({
    treatment: "phone-question",
    practitioner: "any",
    start: await startOf(0),
  })();
  const [visit] = await visitsOf("reference", body.reference ?? "");
  const [desk] = await ask<{ id: string }>("select id from staff_members where role = 'FRONT_DESK' limit 1");
  const path = `/desk/visits/${visit?.id}`;
  const forms: Sent[] = [];
  for (const status of ["ARRIVED", "IN_ROOM", "FULFILLED"]) {
    const sent = await visitor.fill(path, `value="${status}"`, { status });
    await sendAtOnce(visitor, sent, 2);
    forms.push(sent);
  }
  const [done] = await visitsOf("reference", body.reference ?? "");
  expect(done).toMatchObject({ status: "FULFILLED", version: 3 });
  const own = [visit?.id ?? "", desk?.id ?? ""];
  const before = await everythingThatMatters(own);

  await sendAgain(visitor, forms);

  expect(await visitsOf("reference", body.reference ?? "")).toEqual([done]);
  expect(await everythingThatMatters(own)).toEqual(before);
});
