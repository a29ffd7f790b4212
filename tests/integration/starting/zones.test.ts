import { closeDatabase } from "@/lib/data/client";
import { assertZones, findZoneFaults } from "@/lib/data/zones";
import { setClinic, showClinic } from "@/lib/desk/set-clinic";
import { KNOWN_INSTANTS, type KnownInstant } from "@/lib/domain/known-instants";
import { log } from "@/lib/log";
import { makeActor } from "@/tests/support/actors";
import { seedClinic, ZONE } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { noteControl, noteFigure } from "@/tests/support/figures";

const { query } = freshDatabase();
const now = () => Date.now();

/** As if the clinic's zone had given up summer time, and nothing here had heard of it. */
const CHANGED: KnownInstant = { zone: ZONE, at: Date.parse("2026-12-01T18:00Z"), shown: "2026-12-01T14:00" };
const CHANGED_ELSEWHERE: KnownInstant = { ...CHANGED, zone: "Europe/Paris", shown: "2026-12-01T20:00" };

beforeAll(() => seedClinic());
afterEach(() => jest.restoreAllMocks());

it("starts when the clinic's own zone is right, here and in PostgreSQL", async () => {
  await expect(assertZones(now())).resolves.toBeUndefined();

  const wrong = await findZoneFaults();
  expect(wrong.filter(({ zone }) => zone === ZONE)).toEqual([]);
  noteFigure("known instants looked at, in Node.js and in PostgreSQL", KNOWN_INSTANTS.length);
  const zones = [...new Set(wrong.map(({ zone, by }) => `${zone} (${by})`))];
  noteFigure("zones that this machine has wrong, none of them the clinic's", zones.join(", ") || "none");
});

it("refuses to start when the rules of the clinic's own zone have changed (this shows that it looks)", async () => {
  await expect(assertZones(now(), [CHANGED])).rejects.toThrow(/rules of time zones are old/);

  const both = (await findZoneFaults([CHANGED])).map(({ by }) => by);
  expect(both).toEqual(["Node.js", "PostgreSQL"]);
  noteControl("the rules of this year", "the start is refused, for Node.js and for PostgreSQL");
});

it("refuses to start when PostgreSQL shows another time than Node.js", async () => {
  await closeDatabase(); // what is prepared keeps the real rules
  await query(`
    create function wrong(text, timestamptz) returns timestamp language sql as
      $$ select ($2 + interval '1 hour') operator(pg_catalog.-) interval '5 hours' $$;
    alter function pg_catalog.timezone(text, timestamptz) rename to real_timezone;
    alter function wrong(text, timestamptz) set schema pg_catalog;
    alter function pg_catalog.wrong(text, timestamptz) rename to timezone`);

  await expect(assertZones(now(), [])).rejects.toThrow(/PostgreSQL shows .* in America\/New_York when it is/);

  await query(`
    drop function pg_catalog.timezone(text, timestamptz);
    alter function pg_catalog.real_timezone(text, timestamptz) rename to timezone`);
  await closeDatabase();
});

it("starts, and says so in the log, when the rules of another zone are old or the clocks differ", async () => {
  const warned = jest.spyOn(log, "warn").mockImplementation(() => undefined);

  await assertZones(now() + 10 * 60_000, [CHANGED_ELSEWHERE]);

  expect(warned).toHaveBeenCalledWith("zones.rules-are-old", {
    zones: "Europe/Paris (Node.js), Europe/Paris (PostgreSQL)",
  });
  expect(warned).toHaveBeenCalledWith("clock.differs-from-database", { secondsOff: 600 });
});

it("does not let the desk choose a zone with which the site would not start again", async () => {
  const [fault] = await findZoneFaults();
  const admin = await makeActor("ADMIN");
  const { version } = await showClinic();
  const meant = { version, keep: true, seen: [], now: now() };

  const outcome = await setClinic(admin, { timeZone: fault?.zone ?? "Mars/Olympus" }, meant);

  expect(outcome).toMatchObject({ ok: false, refusal: { reason: "invalid" } });
});
