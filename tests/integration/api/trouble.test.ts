import { endpoint } from "@/app/api/endpoint";
import { pool } from "@/lib/data/client";
import { env } from "@/lib/env";
import { freshDatabase } from "@/tests/support/database";
import { NOW, seedClinic } from "@/tests/support/clinic-makers";
import { makeBody } from "./booking-makers";
import { book, call } from "./calls";

const database = freshDatabase();
beforeAll(() => seedClinic());
beforeEach(() => jest.spyOn(Date, "now").mockReturnValue(NOW));

const asked = () => new Request("http://clinic.test/api/x");
const nowhere = { params: Promise.resolve({}) };

describe("trouble behind a door", () => {
  it("is answered as a problem that tells nothing of its cause", async () => {
    const { GET } = endpoint({
      GET: () => {
        throw new Error("Failing row contains (Ann Smith, ann@example.com)");
      },
    });

    const response = await GET(asked(), nowhere);

    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ type: "/problems/unexpected", status: 500 });
  });

  it.each([
    ["a lock not had in time", "set local lock_timeout = '1ms'; select pg_advisory_xact_lock(7)"],
    ["a statement that took too long", "set local statement_timeout = '1ms'; select pg_sleep(1)"],
    ["a server that stops", "select pg_terminate_backend(pg_backend_pid())"],
  ])("is 503 with Retry-After after %s", async (_, sql) => {
    const other = await pool().connect();
    await other.query("begin; select pg_advisory_xact_lock(7)");
    const { GET } = endpoint({ GET: async () => void (await pool().query(sql)) as never });

    const response = await GET(asked(), nowhere);

    await other.query("rollback");
    other.release();
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await response.json()).toMatchObject({ type: "/problems/busy" });
  });

  it("is 503 while every connection is taken, and the answer comes when one waits no longer", async () => {
    const held = await Promise.all(Array.from({ length: 10 }, () => pool().connect()));

    const answer = await book(makeBody());

    held.forEach((connection) => connection.release());
    expect([answer.status, answer.json["type"]]).toEqual([503, "/problems/busy"]);
  });
});

describe("GET /api/health/ready", () => {
  it("says within three seconds that a database which hangs is not ready", async () => {
    const held = await Promise.all(Array.from({ length: 10 }, () => pool().connect()));
    const began = performance.now();

    const answers = await Promise.all(Array.from({ length: 5 }, () => call("GET", "/api/health/ready")));

    const took = performance.now() - began;
    held.forEach((connection) => connection.release());
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503, 503]);
    expect(answers[0]?.json["type"]).toBe("/problems/not-ready");
    expect(took).toBeLessThan(3_000);
  });

  it("says that a database without its guards is not ready, and that it is once they are back", async () => {
    expect((await call("GET", "/api/health/ready")).status).toBe(200);
    await database.query("alter table clinics rename constraint clinic_is_one to gone");
    expect((await call("GET", "/api/health/ready")).status).toBe(503);

    await database.query("alter table clinics rename constraint gone to clinic_is_one");
    expect((await call("GET", "/api/health/ready")).status).toBe(200);
  });

  it("says so while nobody answers at the database's address; the process still lives", async () => {
    const { closeDatabase } = await import("@/lib/data/client");
    await closeDatabase();
    const { DATABASE_URL } = env();
    Object.assign(env(), { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" });

    expect((await call("GET", "/api/health/ready")).status).toBe(503);
    expect((await call("GET", "/api/health/live")).status).toBe(200);
    expect((await call("GET", "/api/slots?treatment=follow-up")).status).toBe(503);

    await closeDatabase();
    Object.assign(env(), { DATABASE_URL });
  });
});
