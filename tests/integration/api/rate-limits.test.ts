import { env } from "@/lib/env";
import { freshDatabase } from "@/tests/support/database";
import { seedClinic } from "@/tests/support/clinic-makers";
import { makeBody } from "./booking-makers";
import { book, call } from "./calls";

process.env["RATE_LIMIT_MULTIPLIER"] = "0.1";
const database = freshDatabase();
beforeAll(() => seedClinic());

const from = (address: string) => ({ "X-Forwarded-For": address });
const unreasonable = () => makeBody({ consent: false });

describe("limits", () => {
  it("are three bookings in ten minutes here, for each address; then 429 with the seconds to wait", async () => {
    const here = from("192.0.2.1");
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await book(unreasonable(), here)).status);

    const refused = await book(makeBody(), here);

    expect(statuses).toEqual([422, 422, 422]);
    expect([refused.status, refused.json["type"]]).toEqual([429, "/problems/too-many-requests"]);
    expect(refused.headers.get("retry-after")).toMatch(/^\d+$/);
    const seconds = Number(refused.headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(590);
    expect(seconds).toBeLessThanOrEqual(600);
    expect((await book(unreasonable(), from("192.0.2.2"))).status).toBe(422);
  });

  it("are shared by one household's IPv6 addresses, and do not believe what a caller writes", async () => {
    const statuses = [];
    for (let i = 0; i < 4; i++) {
      const forged = `10.0.0.${i}, 2001:db8:0:7::${i}`;
      statuses.push((await book(unreasonable(), from(forged))).status);
    }

    expect(statuses).toEqual([422, 422, 422, 429]);
  });

  it("do not count requests that could not be understood", async () => {
    const here = from("192.0.2.3");
    for (let i = 0; i < 5; i++) expect((await book("{", here)).status).toBe(400);

    expect((await book(unreasonable(), here)).status).toBe(422);
  });

  it("stop guessing at tokens, and then tell nothing any more, not even of a right one", async () => {
    const { json } = await book(makeBody({ start: await someStart() }), from("192.0.2.4"));
    const path = `/api/bookings/${String(json["manageUrl"]).split("/").at(-1)}`;
    const get = (address: string, path: string) => call("GET", path, { headers: from(address) });

    for (let i = 0; i < 3; i++) expect((await get("192.0.2.5", "/api/bookings/guess")).status).toBe(404);

    expect((await get("192.0.2.5", "/api/bookings/guess")).status).toBe(429);
    expect((await get("192.0.2.5", path)).status).toBe(429);
    expect((await get("192.0.2.5", `${path}/calendar.ics`)).status).toBe(429);
    for (let i = 0; i < 5; i++) expect((await get("192.0.2.6", path)).status).toBe(200);
  });

  it("are kept in the database, so that a restart forgets nothing", async () => {
    const { rows } = await database.query(
      "select key, points from rate_limits where key like 'bookings:192.0.2.1'",
    );

    expect(rows).toEqual([{ key: "bookings:192.0.2.1", points: 4 }]);
  });

  it("follow the setting", () => {
    expect(env().RATE_LIMIT_MULTIPLIER).toBe(0.1);
  });
});

async function someStart() {
  const { json } = await call("GET", "/api/slots?treatment=follow-up");
  return (json["slots"] as { start: string }[])[0]?.start;
}
