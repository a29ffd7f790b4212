import { GET } from "@/app/api/metrics/route";
import { noteDrill } from "@/lib/data/restore-drills";
import { NOW, seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { oweEveryMail } from "@/tests/support/every-mail";

const TOKEN = "a-token-of-the-test-that-nobody-guesses";
process.env["METRICS_TOKEN"] = TOKEN;

const { query } = freshDatabase();
beforeAll(async () => {
  await seedClinic();
  await oweEveryMail(NOW);
});

const ask = (authorization?: string) =>
  GET(new Request("http://clinic.test/api/metrics", authorization ? { headers: { authorization } } : {}), {
    params: Promise.resolve({}),
  });
const metrics = async () => (await ask(`Bearer ${TOKEN}`)).text();
const valueOf = (text: string, line: string) =>
  Number(
    text
      .split("\n")
      .find((one) => one.startsWith(`${line} `))
      ?.split(" ")
      .at(-1),
  );

it.each([
  ["no token", undefined],
  ["another token", `Bearer ${TOKEN}x`],
  ["the token in another way", `Basic ${TOKEN}`],
])("is closed for %s", async (_what, authorization?: string) => {
  const answer = await ask(authorization);

  expect(answer.status).toBe(401);
  expect(await answer.text()).not.toContain("clinic_");
});

it("counts what is owed, failed and booked, and says how old the last good drill is", async () => {
  await query("update messages set created_at = now() - interval '1 hour' where state = 'OWED'");
  expect(valueOf(await metrics(), "clinic_restore_drill_age_seconds")).toBeNaN();
  await noteDrill({ at: Date.now() - 60_000, backupAt: null, tookMs: 1, rows: 1, fault: null });
  const { rows } = await query("select count(*)::int as owed from messages where state = 'OWED'");

  const text = await metrics();

  expect(valueOf(text, 'clinic_messages{state="OWED"}')).toBe(rows[0].owed);
  expect(valueOf(text, "clinic_outbox_oldest_seconds")).toBeCloseTo(3600, -2);
  expect(valueOf(text, "clinic_restore_drill_age_seconds")).toBeCloseTo(60, -1);
  expect(valueOf(text, "clinic_database_up")).toBe(1);
  expect(text).toMatch(/^clinic_bookings\{status="BOOKED"\} \d+$/m);
  expect(text).toMatch(/^clinic_database_connections\{state="waiting"\} 0$/m);
});

it("names nobody and no version", async () => {
  const { rows } = await query<{ word: string }>(
    "select name as word from patients union select email from patients union select reference from bookings",
  );

  const text = await metrics();

  expect(rows.length).toBeGreaterThan(2);
  expect(rows.filter(({ word }) => text.includes(word))).toEqual([]);
  expect(text).not.toContain(process.version);
});
