import { noteFigure } from "@/tests/support/figures";
import { rounds } from "@/tests/support/rounds";
import { bookingRequest, freeSlots } from "./clinic-over-http";
import { doorsWith, throwAt, type Answered } from "./doors";
import { deskCookie } from "./open-desk";
import { sendRaw } from "./raw-request";
import { beginning, ScriptlessVisitor } from "./scriptless-visitor";
import { ask, everythingThatMatters } from "./site-database";
import { workerStandsStill } from "./standing-worker";

jest.setTimeout(600_000);
workerStandsStill();

/** In everyday runs each door meets one kind of nonsense in twelve. */
const ONE_IN = rounds({ short: 12, proof: 1 });
const LONGEST_MS = 12_000;

/** Somebody who is let in: what they send with every request, the doors that open to them, and whose rows are theirs. */
type Insider = { lines: string[]; doors: string[]; own: string[] };

const one = async (question: string, values: unknown[] = []): Promise<string> => {
  const [row] = await ask<{ id: string }>(question, values);
  if (!row) throw new Error(`the demonstration clinic has none: ${question}`);
  return row.id;
};

async function frontDesk(): Promise<Insider> {
  const cookie = await deskCookie();
  const doors = doorsWith({
    "[patientId]": await one("select patient_id as id from bookings where status = 'BOOKED' limit 1"),
    "[bookingId]": await one(
      "select id from bookings where status = 'BOOKED' order by starts_at desc limit 1",
    ),
    "[scheduleId]": await one("select id from schedules limit 1"),
    "[roomId]": await one("select id from rooms limit 1"),
    "[slug]": "follow-up",
  }).filter((door) => /^\/(?:api\/)?desk/.test(door));
  const own = [await one("select id from staff_members where role = 'FRONT_DESK' limit 1")];
  return { lines: [`Cookie: ${cookie}`], doors, own };
}

async function patient(): Promise<Insider> {
  const starts = (await freeSlots("phone-question")).map(({ start }) => start);
  const { body } = await bookingRequest({
    treatment: "phone-question",
    practitioner: "any",
    start: starts[0] ?? "",
  })();
  const { manageUrl = "", reference } = body as { manageUrl?: string; reference?: string };
  const visitor = new ScriptlessVisitor();
  const { location } = await visitor.send(await beginning(visitor, starts.at(-1) ?? ""));
  const draftId = location.split("/")[2] ?? "";
  const doors = doorsWith({ "[token]": manageUrl.split("/").at(-1) ?? "", "[draftId]": draftId }).filter(
    (door) => /^\/(?:api\/bookings|book|visits?|waitlist)\//.test(door),
  );
  const own = [
    draftId,
    await one("select id from bookings where reference = $1", [reference]),
    await one("select patient_id as id from bookings where reference = $1", [reference]),
  ];
  return { lines: [`Cookie: ${visitor.cookie}`], doors, own };
}

describe.each([
  { who: "somebody signed in at the front desk", enter: frontDesk },
  { who: "a patient with a link and a booking begun", enter: patient },
])("all that no form of ours sends, from $who,", ({ who, enter }) => {
  let answered: Answered[];
  let before: Record<string, string>;
  let insider: Insider;

  beforeAll(async () => {
    insider = await enter();
    before = await everythingThatMatters(insider.own);
    answered = await throwAt(insider.doors, { oneIn: ONE_IN, lines: insider.lines });
    noteFigure(`requests of ${who}`, answered.length);
  });

  it("opens doors that are shut to strangers (this shows that they were let in)", async () => {
    const opened = [];
    for (const path of insider.doors) opened.push((await sendRaw({ path, lines: insider.lines })).status);

    expect(opened.filter((status) => status === 200).length).toBeGreaterThan(3);
  });

  it("is answered in time, and with no fault of ours", () => {
    expect(answered.length).toBeGreaterThan(300 / ONE_IN);
    const faults = answered.filter(({ status, milliseconds }) => status >= 500 || milliseconds > LONGEST_MS);

    expect(faults).toEqual([]);
  });

  it("changes nobody else's row", async () => {
    expect(await everythingThatMatters(insider.own)).toEqual(before);
  });
});
