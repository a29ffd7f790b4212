import { score } from "./observatory";
import { PUBLIC_URL, startSiteByHttps } from "./site-by-https";
import type { Twin } from "./twins";
import { DOORS } from "./doors";

jest.setTimeout(120_000);

let site: Twin;
beforeAll(async () => {
  site = await startSiteByHttps();
});
afterAll(() => site.stop());

const look = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(site.url + path, { redirect: "manual", ...init });
  return {
    status: response.status,
    headers: response.headers,
    cookies: response.headers.getSetCookie(),
    body: await response.text(),
  };
};

it("gets the Observatory's top grade, A+, for every page and every other answer", async () => {
  const points: Record<string, number> = {};
  for (const door of DOORS) points[door] = score(await look(door)).points;
  const least = Math.min(...Object.values(points));

  process.stderr.write(
    `${DOORS.length} answers looked at as the Observatory does: at least ${least} points\n`,
  );
  expect(Object.entries(points).filter(([, one]) => one < 130)).toEqual([]);
});

it("would fall from that grade without any one of its headers", async () => {
  const front = await look("/");
  for (const name of [
    "content-security-policy",
    "strict-transport-security",
    "cross-origin-resource-policy",
  ]) {
    const headers = new Headers(front.headers);
    headers.delete(name);

    expect([name, score({ ...front, headers }).points]).not.toEqual([name, score(front).points]);
  }
  const loose = new Headers(front.headers);
  loose.set("content-security-policy", "default-src 'self' 'unsafe-inline'");
  expect(score({ ...front, headers: loose }).points).toBeLessThan(90);
});

it("sets cookies that only this host and only https can have", async () => {
  const page = await look("/contact");
  const name = /<form[^>]*>\s*<input type="hidden" name="(\$ACTION_ID_\w+)"/.exec(page.body)?.[1] ?? "";
  const form = new FormData();
  form.set(name, "");
  form.set("language", "es");
  const { cookies } = await look("/contact", { method: "POST", body: form, headers: { Origin: PUBLIC_URL } });

  expect(cookies).toHaveLength(1);
  expect(score({ headers: page.headers, body: "", cookies }).marks.cookies).toBe(5);
});

it("gives every page its own nonce, and no page an inline style", async () => {
  const pages = await Promise.all(["/", "/", "/book", "/contact", "/sign-in"].map((path) => look(path)));
  const nonces = pages.map(
    ({ headers }) => /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1],
  );

  expect(new Set(nonces).size).toBe(pages.length);
  for (const { body } of pages) {
    expect(body).not.toMatch(/<style|\sstyle=/);
    const scripts = body.match(/<script(?![^>]*(?:nonce=|type="application\/ld\+json"))[^>]*>/g);
    expect(scripts).toBeNull();
  }
});

it("lets nobody keep a page of the desk, of a visit or of a booking in the making", async () => {
  for (const door of DOORS.filter((path) =>
    /^\/(?:desk|visit|visits|waitlist|book|sign-in|api\/(?:desk|bookings))/.test(path),
  )) {
    const { headers } = await look(door);
    expect([door, headers.get("cache-control")]).toEqual([door, expect.stringContaining("no-store")]);
  }
});

it("says nothing of what it is made with, also when it refuses", async () => {
  for (const path of ["/", "/api/clinic", "/nowhere", "/_next/image"]) {
    const { headers } = await look(path);
    expect([path, headers.get("x-powered-by"), headers.get("server")]).toEqual([path, null, null]);
  }
});
