import { parse } from "csv-parse/sync";
import { GET } from "@/app/api/desk/reports/[picture]/route";
import { bookVisit } from "@/lib/booking/book-visit";
import { PICTURES } from "@/lib/domain/report-picture";
import { browseAs, Browser } from "@/tests/support/browser";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { makeStaff, signedIn } from "@/tests/support/staff-makers";

jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);
jest.setTimeout(30_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());

const ask = (picture: string, days = "from=2026-11-30&to=2026-12-13") =>
  GET(new Request(`http://localhost/api/desk/reports/${picture}?${days}`), {
    params: Promise.resolve({ picture }),
  });
const rowsOf = async (picture: string, days?: string) =>
  parse(Buffer.from(await (await ask(picture, days)).arrayBuffer()), { bom: true }) as string[][];

/** Books with Hannah and gives the visit a fate that only time brings. */
async function book(start: number, fate: Record<string, unknown> = {}) {
  const outcome = await bookVisit(makeVisitWanted({ practitioner: "hannah-lindqvist", start }), NOW);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  const { bookingId } = outcome.value;
  for (const [column, value] of Object.entries({ created_at: "2026-11-28T12:00:00-05:00", ...fate })) {
    await query(`update bookings set ${column} = $2 where id = $1`, [bookingId, value]);
  }
  if (fate["status"] === "CANCELLED") await query("delete from slots where booking_id = $1", [bookingId]);
  return bookingId;
}

it.each(PICTURES)("gives %s to nobody who is not signed in, and to every role", async (picture) => {
  browseAs(new Browser());
  expect((await ask(picture)).status).toBe(401);

  for (const role of ["ADMIN", "FRONT_DESK", "PRACTITIONER"] as const) {
    await signedIn(await makeStaff(role));
    const answer = await ask(picture);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"]);
  }
});

it("answers days and pictures that cannot be with what is wrong", async () => {
  await signedIn(await makeStaff());

  const answer = await ask("lead", "from=2026-11-30&to=2026-02-31");
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ errors: [{ path: "to" }] });
  expect((await ask("secrets")).status).toBe(404);
});

describe("a small clinic, counted by hand", () => {
  beforeAll(async () => {
    await book(at(TUESDAY, "10:00"));
    await book(at(TUESDAY, "11:00"), { status: "CANCELLED", cancelled_by: "PATIENT" });
    await book(at(TUESDAY, "09:00"), { status: "NO_SHOW", found_by: null });
    await book(at("2026-12-08", "10:00"), { status: "CANCELLED", cancelled_by: "UNDONE" });
    await book(at("2026-12-08", "11:00"), { created_at: "2026-12-08T08:00:00-05:00", found_by: "DESK" });
    await query("update messages set state = 'SENT', created_at = '2026-12-02T12:00:00-05:00'");
    await query(`update messages set state = 'FAILED'
                  where id = (select id from messages where kind = 'BOOKING_CONFIRMED' limit 1)`);
    await query(
      "update practitioners set name = '=HYPERLINK(\"http://evil.example\")' where slug = 'marcus-osei'",
    );
    await signedIn(await makeStaff());
  });

  it("tells cancelled and missed apart, without what the desk took back", async () => {
    const [, ...rows] = await rowsOf("missed");

    expect(rows).toEqual([
      ["2026-11-30", "3", "1", "0", "1", "33%", "100%"],
      ["2026-12-07", "1", "0", "0", "0", "0%", "–"],
    ]);
  });

  it("counts what lies ahead, by week", async () => {
    expect((await rowsOf("ahead")).length).toBe(3);
  });

  it("counts days before, and ways found", async () => {
    const leads = Object.fromEntries((await rowsOf("lead")).map(([label, visits]) => [label, visits]));
    const ways = Object.fromEntries((await rowsOf("found")).map(([label, visits]) => [label, visits]));

    expect(leads).toMatchObject({ "2–3 days": "3", "Same day": "1" });
    expect(ways).toMatchObject({ "The page of all times": "2", "Booked by the desk": "1", "Not noted": "1" });
  });

  it("counts mails that cannot arrive", async () => {
    expect((await rowsOf("undelivered")).slice(1)).toEqual([["2026-11-30", "Confirmation", "1", "4"]]);
  });

  it("shares booked minutes out to the hours, and makes a name harmless that a spreadsheet would run", async () => {
    const rows = await rowsOf("fullness");

    // A follow-up takes Hannah's first 15 minutes and her last 10: cancelled ones take none, missed ones do.
    const hannah = rows.filter(([name, day]) => name === "Hannah Lindqvist" && day === "Tuesday");
    expect(
      hannah.filter(([, , , booked]) => booked !== "0").map(([, , hour, booked]) => [hour, booked]),
    ).toEqual([
      ["9 AM", "25"],
      ["10 AM", "25"],
      ["11 AM", "25"],
    ]);
    expect(rows.some(([name]) => name === '\'=HYPERLINK("http://evil.example")')).toBe(true);
    expect(rows.some(([name]) => name?.startsWith("="))).toBe(false);
  });
});
