import { GET } from "@/app/api/desk/events/route";
import { browseAs, Browser } from "@/tests/support/browser";
import { seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { makeStaff, signedIn } from "@/tests/support/staff-makers";

jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);
jest.setTimeout(30_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());

type Heard = { event: string; data: { days?: string[]; at?: string } };

/** Somebody whose page listens: what it is told, one after the other. */
async function listen() {
  const leaving = new AbortController();
  const headers = { accept: "text/event-stream" };
  const answer = await GET(
    new Request("http://localhost/api/desk/events", { headers, signal: leaving.signal }),
  );
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error("no stream");
  let unread = "";
  const next = async (): Promise<Heard | null> => {
    for (;;) {
      const found = /^event: (\w+)\ndata: (.*)\n\n/m.exec(unread);
      if (found) {
        unread = unread.slice(found.index + found[0].length);
        return { event: found[1] ?? "", data: JSON.parse(found[2] ?? "") as Heard["data"] };
      }
      const { value, done } = await reader.read();
      if (done) return null;
      unread += value;
    }
  };
  const nextOf = async (event: string): Promise<Heard | null> => {
    for (let heard = await next(); heard; heard = await next()) if (heard.event === event) return heard;
    return null;
  };
  return { answer, nextOf, leave: () => leaving.abort() };
}

const notify = (payload: object) => query("select pg_notify('desk', $1)", [JSON.stringify(payload)]);
const connections = async () => {
  const { rows } = await query<{ pid: number }>(
    "select pid from pg_stat_activity where application_name = 'desk-events' and datname = current_database()",
  );
  return rows.map(({ pid }) => pid);
};
/** Waits for what PostgreSQL does in its own time. */
async function until<Value>(find: () => Promise<Value>, isThere: (found: Value) => boolean): Promise<Value> {
  for (;;) {
    const found = await find();
    if (isThere(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

it("tells everyone which days change, over one connection to PostgreSQL", async () => {
  await signedIn(await makeStaff());
  const [one, other] = [await listen(), await listen()];
  await Promise.all([one.nextOf("missed"), other.nextOf("missed")]);

  await notify({ days: ["2026-12-01", "2026-12-02"] });

  const told = { event: "change", data: { days: ["2026-12-01", "2026-12-02"] } };
  expect(await Promise.all([one.nextOf("change"), other.nextOf("change")])).toEqual([told, told]);
  expect(await connections()).toHaveLength(1);
  one.leave();
  other.leave();
});

it("leaves nothing behind when the last page has gone, and begins anew for the next", async () => {
  await signedIn(await makeStaff());
  const first = await listen();
  await first.nextOf("missed");
  first.leave();
  expect(await first.nextOf("change")).toBeNull();
  await until(connections, (pids) => pids.length === 0);

  const second = await listen();
  await second.nextOf("missed");
  await notify({ messages: true });

  expect(await second.nextOf("messages")).toEqual({ event: "messages", data: { messages: true } });
  second.leave();
});

it("listens again after its connection was lost, and says that something may have been missed", async () => {
  await signedIn(await makeStaff());
  const page = await listen();
  await page.nextOf("missed");
  const [pid] = await connections();

  await query("select pg_terminate_backend($1)", [pid]);

  expect(await page.nextOf("missed")).toEqual({ event: "missed", data: { missed: true } });
  await notify({ days: ["2026-12-03"] });
  expect(await page.nextOf("change")).toEqual({ event: "change", data: { days: ["2026-12-03"] } });
  page.leave();
});

it("ends for whoever is not signed in any more, and does not keep a session open", async () => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "setTimeout", "queueMicrotask"] });
  try {
    const member = await makeStaff();
    await signedIn(member);
    const page = await listen();
    await page.nextOf("missed");
    const idleFor = (minutes: number) =>
      query(
        "update staff_sessions set last_seen_at = now() - make_interval(mins => $2) where staff_member_id = $1",
        [member.id, minutes],
      );
    const idle =
      "select last_seen_at < now() - interval '14 minutes' as idle from staff_sessions where staff_member_id = $1";

    await idleFor(14);
    jest.advanceTimersByTime(10_000);
    expect(await page.nextOf("alive")).toMatchObject({ event: "alive" });
    expect((await query(idle, [member.id])).rows).toEqual([{ idle: true }]);

    await idleFor(15);
    jest.advanceTimersByTime(10_000);
    expect(await page.nextOf("over")).toEqual({ event: "over", data: {} });
    expect(await page.nextOf("alive")).toBeNull();
    await until(connections, (pids) => pids.length === 0);
  } finally {
    jest.useRealTimers();
  }
});

it("turns away whoever is not signed in, without listening", async () => {
  browseAs(new Browser());

  const answer = await GET(
    new Request("http://localhost/api/desk/events", { headers: { accept: "text/event-stream" } }),
  );

  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ type: "/problems/signed-out", status: 401 });
  expect(await connections()).toEqual([]);
});

it("tells a page that cannot read streams only that the desk is there", async () => {
  await signedIn(await makeStaff());

  const answer = await GET(new Request("http://localhost/api/desk/events"));

  expect(await answer.json()).toEqual({ at: expect.stringMatching(/^\d+:\d\d [AP]M/) as string });
  expect(await connections()).toEqual([]);
});
