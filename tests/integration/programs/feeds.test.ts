import ICAL from "ical.js";
import * as route from "@/app/api/calendars/[file]/route";
import { bookVisit } from "@/lib/booking/book-visit";
import { cancelBooking } from "@/lib/booking/cancel-booking";
import { moveBooking } from "@/lib/booking/move-booking";
import { findDirectory } from "@/lib/data/directory";
import { changeProgram, EVERYONE, makeFeed } from "@/lib/desk/programs";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { makeActor } from "@/tests/support/actors";

jest.setTimeout(60_000);
const { query } = freshDatabase();
beforeAll(() => seedClinic());
beforeEach(async () => {
  jest.spyOn(Date, "now").mockReturnValue(NOW);
  await query("truncate bookings, slots, patients, messages, idempotency_keys cascade");
});

async function feedOf(slug: string | null, titles: "visit" | "names" = "visit") {
  const { practitioners } = await findDirectory();
  const whose = practitioners.find((one) => one.slug === slug)?.id ?? EVERYONE;
  const made = await makeFeed(await makeActor("ADMIN"), { whose, titles });
  if (!made.ok) throw new Error(made.refusal);
  return made.value;
}

async function fetchFeed(
  address: string,
  headers: Record<string, string> = {},
  method: "GET" | "HEAD" = "GET",
) {
  const file = new URL(address).pathname.split("/").at(-1) ?? "";
  const response = await route[method](new Request(address, { headers }), {
    params: Promise.resolve({ file }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

type Entry = { uid: string; title: string; sequence: number; start: string };
function entriesIn(text: string): Entry[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const start = event.startDate.toJSDate().toISOString();
    return { uid: event.uid, title: event.summary, sequence: event.sequence, start };
  });
}

async function bookAt(time: string, practitioner = "marcus-osei") {
  const wanted = makeVisitWanted({ start: at(TUESDAY, time), practitioner });
  const outcome = await bookVisit(wanted, NOW);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return { ...outcome.value, patient: wanted.patient };
}

describe("a calendar link", () => {
  it("shows the visits of its practitioner alone, each as “Visit” and nothing of whose or what for", async () => {
    const address = await feedOf("marcus-osei");
    const { start, patient, reference } = await bookAt("10:00");
    const other = await bookAt("10:00", "hannah-lindqvist");

    const { status, headers, text } = await fetchFeed(address);

    expect([status, headers.get("content-type"), headers.get("cache-control")]).toEqual([
      200,
      "text/calendar; charset=utf-8",
      "private, no-store",
    ]);
    expect(entriesIn(text).map(({ title, start }) => ({ title, start }))).toEqual([
      { title: "Visit", start: new Date(start).toISOString() },
    ]);
    expect(text).not.toContain(patient.name);
    expect(text).not.toContain(reference);
    expect(text).not.toContain(other.bookingId);
    expect(text.replaceAll("West End Acupuncture", "")).not.toMatch(
      /sciatica|acupuncture|follow-up|treatment|@example/i,
    );
  });

  it("names patients only when it was made to, and the practitioner when it is of everyone", async () => {
    const { patient } = await bookAt("12:00");

    const titles = entriesIn((await fetchFeed(await feedOf(null, "names"))).text).map(({ title }) => title);

    expect(titles).toContain(`${patient.name} (Marcus Osei)`);
  });

  it("keeps the entry of a visit that moves, with a higher SEQUENCE, and drops one that is cancelled", async () => {
    const address = await feedOf("marcus-osei");
    const { bookingId } = await bookAt("15:00");
    const mine = async () =>
      entriesIn((await fetchFeed(address)).text).find(({ uid }) => uid.includes(bookingId));
    const before = await mine();

    const moved = await moveBooking(
      { bookingId, treatment: "follow-up", practitioner: "marcus-osei", start: at("2026-12-08", "15:00") },
      NOW,
    );
    const after = await mine();
    await cancelBooking(bookingId, NOW);

    expect(moved.ok).toBe(true);
    expect(after).toEqual({
      ...before,
      sequence: (before?.sequence ?? 0) + 1,
      start: "2026-12-08T20:00:00.000Z",
    });
    expect(await mine()).toBeUndefined();
  });

  it("is not sent again to whoever has it as it is", async () => {
    const address = await feedOf("marcus-osei");
    const first = await fetchFeed(address);
    jest.spyOn(Date, "now").mockReturnValue(NOW + 60_000);
    const known = { "If-None-Match": first.headers.get("etag") ?? "" };

    expect((await fetchFeed(address, known)).status).toBe(304);
    await bookAt("11:00");
    expect((await fetchFeed(address, known)).status).toBe(200);
  });

  it("works no more once it is taken back, and looks then like one that never was", async () => {
    const address = await feedOf("marcus-osei");
    const [{ id }] = (await query("select id from calendar_feeds order by created_at desc limit 1")).rows;
    const never = address.replace(/[\w-]{43}\.ics$/, `${"x".repeat(43)}.ics`);

    await changeProgram(await makeActor("ADMIN"), { change: "revoke-feed", id }, NOW);

    const gone = await fetchFeed(address);
    expect([gone.status, JSON.parse(gone.text).type]).toEqual([404, "/problems/not-found"]);
    expect((await fetchFeed(never)).text).toBe(gone.text);
    expect((await fetchFeed(never.replace(".ics", ""))).text).toBe(gone.text);
  });

  it("cannot be found out from the database", async () => {
    const address = await feedOf("marcus-osei");
    const token = /([\w-]{43})\.ics$/.exec(address)?.[1] ?? "";

    const { rows } = await query("select f.*, encode(token_hash, 'escape') as text from calendar_feeds f");
    const trail = await query("select details::text from audit_entries");
    expect(token).not.toBe("");
    expect(JSON.stringify([rows, trail.rows])).not.toContain(token);
  });
});
