import VisitPage from "@/app/(public)/visit/[token]/page";
import PreparePage from "@/app/(public)/visit/[token]/prepare/page";
import { moveBooking } from "@/lib/booking/move-booking";
import { intakeOfVisit } from "@/lib/booking/intake-of-visit";
import { ANY } from "@/lib/booking/question";
import type { AnswerId, IntakeAnswers } from "@/lib/domain/intake";
import { showIntake } from "@/lib/desk/show-intake";
import { makeActor } from "@/tests/support/actors";
import { browseAs, Browser } from "@/tests/support/browser";
import { at, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { noteControl, noteFigure } from "@/tests/support/figures";
import { agree, bookedVisit, openedBy, send } from "./intake-makers";

jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);
jest.mock("next/cache", () => ({ revalidatePath: () => undefined, refresh: () => undefined }));
jest.setTimeout(60_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());

/** Every answer that can hold words of one's own, and choices whose names stand nowhere else. */
const CANARIES: { [Id in AnswerId]: IntakeAnswers[Id] } = {
  "leg-pain": { now: 7, worst: 9 },
  "back-pain": { now: 7, worst: 9 },
  side: { side: "right" },
  nerves: { feelings: ["tingling"], weakness: "old" },
  where: { regions: ["buttock-right"], drawing: [{ view: "back", points: [777, 431, 779, 433] }] },
  since: { since: "comes-and-goes", how: "canary-one" },
  "keeps-from": { text: "canary-two" },
  earlier: { treatments: ["injection"], imaging: ["mri"], notes: "canary-three" },
  precautions: { has: ["blood-thinner", "needle-fear"], notes: "canary-four" },
  positions: { lying: ["side"], sit: "no", stairs: "no", firstTime: "yes" },
};
const WORDS = /canary-|buttock|tingling|comes-and-goes|injection|blood-thinner|needle-fear|777 431|777, ?431/;

/** Every row of every table of every schema, as text; bytes too, for text that somebody forgot to seal lies there. */
async function everyRow(): Promise<string[]> {
  const tables = await query(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const rows: string[] = [];
  for (const { name } of tables.rows) {
    const found = await query(`select $1 || ' ' || t::text as row from ${name} t`, [name]);
    rows.push(...found.rows.map(({ row }) => withBytesRead(String(row))));
  }
  return rows;
}

const withBytesRead = (row: string): string =>
  row.replace(/\\x([0-9a-f]+)/g, (_, bytes: string) => Buffer.from(bytes, "hex").toString("latin1"));

it("keeps every answer out of the database as text, out of logs and errors, and off the pages before the check", async () => {
  const said: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, "write").mockImplementation((text) => said.push(String(text)) > 0);
  }
  const visit = await bookedVisit();
  openedBy(visit);
  for (const [id, answer] of Object.entries(CANARIES))
    await send(visit.token, id as AnswerId, answer as never);
  await agree(visit.token);
  const wanted = {
    bookingId: visit.bookingId,
    treatment: "follow-up",
    start: at(TUESDAY, "13:15"),
    practitioner: ANY,
  };
  const moved = await moveBooking(wanted, NOW);
  jest.restoreAllMocks();

  expect(moved.ok).toBe(true);
  expect((await intakeOfVisit(visit.bookingId))?.record.given).toEqual(CANARIES);
  const rows = await everyRow();
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.filter((row) => WORDS.test(row))).toEqual([]);
  noteFigure("rows searched for words of the answers", rows.length);
  expect(said.join("")).not.toMatch(WORDS);

  browseAs(new Browser(), "/");
  const params = { params: Promise.resolve({ token: visit.token }), searchParams: Promise.resolve({}) };
  for (const page of [VisitPage, PreparePage]) {
    // The tree holds what travels to the browser, text that is never drawn included.
    expect(JSON.stringify(await page(params as never))).not.toMatch(WORDS);
  }
});

it("would find them where they are not sealed (this shows that the search sees)", async () => {
  const visit = await bookedVisit(null, { start: at(TUESDAY, "17:00") });
  openedBy(visit);
  await send(visit.token, "keeps-from", CANARIES["keeps-from"] as never);
  const plain = Buffer.from(JSON.stringify(CANARIES));
  await query("update intakes set answers_sealed = $2 where booking_id = $1", [visit.bookingId, plain]);

  const found = (await everyRow()).filter((row) => WORDS.test(row)).length;
  expect(found).toBe(1);
  noteControl("the seal", `${found} row of the database is found`);
  await query("delete from intakes where booking_id = $1", [visit.bookingId]);
});

it("shows them at the desk with what follows, and has noted who looked before it shows anything", async () => {
  const visit = await bookedVisit(null, { start: at(TUESDAY, "15:00") });
  openedBy(visit);
  await send(visit.token, "precautions", CANARIES.precautions);
  const mei = await makeActor("PRACTITIONER");

  const shown = await showIntake(mei, visit.bookingId);

  expect(shown?.flags.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Blood thinner/),
    expect.stringMatching(/^Afraid of needles/),
  ]);
  const { rows } = await query("select actor, details from audit_entries where action = 'intake.viewed'");
  expect(rows).toEqual([{ actor: `staff:${mei.id}`, details: {} }]);
  expect(await showIntake(mei, "no-such-visit")).toBeNull();
});

it("does not show them when the look cannot be noted", async () => {
  const visit = await bookedVisit(null, { start: at(TUESDAY, "16:00") });
  openedBy(visit);
  await send(visit.token, "precautions", CANARIES.precautions);
  const mei = await makeActor("PRACTITIONER");
  await query(
    "alter table audit_entries add constraint full_disk check (action <> 'intake.viewed') not valid",
  );

  await expect(showIntake(mei, visit.bookingId)).rejects.toThrow();
  await query("alter table audit_entries drop constraint full_disk");
});
