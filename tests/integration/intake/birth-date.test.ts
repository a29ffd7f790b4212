import { seedClinic } from "@/tests/support/clinic-makers";
import { browseAs, Browser } from "@/tests/support/browser";
import { freshDatabase } from "@/tests/support/database";
import { BORN, bookedVisit, faultsOf, nameDate } from "./intake-makers";

process.env["RATE_LIMIT_MULTIPLIER"] = "1000";
jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);
jest.mock("next/cache", () => ({ revalidatePath: () => undefined, refresh: () => undefined }));
jest.setTimeout(60_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());
afterEach(() => query("truncate holds, slots, idempotency_keys, messages, bookings, patients cascade"));

const browser = () => browseAs(new Browser(), "/");
const born = async () => (await query("select birth_date::text, version from patients")).rows;

it("opens the answers in this browser, for an hour, out of reach of scripts and other sites", async () => {
  const { token, bookingId } = await bookedVisit();
  const mine = browser();

  expect(await nameDate(token, BORN)).toEqual({ to: `/visit/${token}/prepare/leg-pain` });

  const cookie = mine.jar.get(`intake-${bookingId}`);
  expect(cookie?.options).toMatchObject({ httpOnly: true, sameSite: "lax", maxAge: 3600, path: "/" });
});

it("is told in the same words whatever is wrong about it, and opens nothing", async () => {
  const { token } = await bookedVisit();
  const mine = browser();

  const [one, other] = [await nameDate(token, "1980-05-30"), await nameDate(token, "1999-01-01")];

  expect(faultsOf(one)).toBe(faultsOf(other));
  expect(faultsOf(one)).not.toMatch(/1980|31/);
  expect(mine.jar.size).toBe(0);
});

it("is looked at five times a day, even when twenty come at once, whatever the limits are multiplied by", async () => {
  const { token } = await bookedVisit();
  const mine = browser();

  const wrong = Array.from({ length: 20 }, (_, day) =>
    nameDate(token, `1971-01-${String(day + 1).padStart(2, "0")}`),
  );
  const outcomes = await Promise.all(wrong);

  expect(outcomes.filter((outcome) => "answer" in outcome)).toHaveLength(5);
  // The right one is not told apart any more.
  expect(await nameDate(token, BORN)).toEqual({ to: `/visit/${token}/prepare` });
  expect(mine.jar.size).toBe(0);
});

it("costs no try when it was right, and none for another visit", async () => {
  const { token } = await bookedVisit();
  browser();
  for (let time = 0; time < 12; time++) {
    expect(await nameDate(token, BORN)).toEqual({ to: `/visit/${token}/prepare/leg-pain` });
  }
});

it("costs no try when it was no date", async () => {
  const { token } = await bookedVisit();
  browser();

  for (const date of ["1980-02-30", "1880-01-01", "2999-01-01", "80-1-1", "--"]) {
    expect(faultsOf(await nameDate(token, date))).toMatch(/^Enter/);
  }
  for (let time = 0; time < 8; time++) await nameDate(token, "1980-13-99");

  expect(await nameDate(token, BORN)).toEqual({ to: `/visit/${token}/prepare/leg-pain` });
});

it("fills a record that has none, once, and says so in the trail without the date", async () => {
  const { token, bookingId } = await bookedVisit(null);
  browser();

  const outcomes = await Promise.all(
    ["1980-05-31", "1981-01-01", "1982-02-02"].map((date) => nameDate(token, date)),
  );

  expect(outcomes.filter((outcome) => "to" in outcome)).toHaveLength(1);
  const [patient] = await born();
  expect(patient).toMatchObject({ version: 1 });
  const { rows } = await query(
    "select actor, details from audit_entries where action = 'patient.birth-date-named' and booking_id = $1",
    [bookingId],
  );
  expect(rows).toEqual([{ actor: "patient", details: { fields: ["date of birth"] } }]);
  expect(await nameDate(token, patient.birth_date)).toEqual({ to: `/visit/${token}/prepare/leg-pain` });
});

it("is not asked for a link that leads nowhere", async () => {
  browser();

  expect(await nameDate("x".repeat(43), BORN)).toEqual({ answer: "not found" });
});
