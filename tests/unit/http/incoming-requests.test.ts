import { createServer, request, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mendIncomingRequests } from "@/lib/http/incoming-requests";

let seen: IncomingMessage;
let server: Server;

const APP_URL = "https://clinic.test";
const OURS = { Host: "clinic.test", Origin: APP_URL };

beforeAll((done) => {
  Object.assign(process.env, { APP_URL, DATABASE_URL: "postgres://unit@localhost/none" });
  mendIncomingRequests();
  mendIncomingRequests();
  server = createServer((incoming, response) => {
    seen = incoming;
    response.end();
  }).listen(0, "127.0.0.1", done);
});
afterAll(() => server.close());

const send = (path: string, method = "GET", headers: Record<string, string> = {}) =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: "127.0.0.1", port, path, method, headers, agent: false }, resolve)
      .on("error", reject)
      .end();
  });

describe("mendIncomingRequests", () => {
  it("writes the socket's own address at the end, once, whatever the caller claims", async () => {
    await send("/", "GET", { "X-Forwarded-For": "6.6.6.6" });

    expect(seen.headers["x-forwarded-for"]).toBe("6.6.6.6, 127.0.0.1");
  });

  it("writes it when the caller claims nothing", async () => {
    await send("/");

    expect(seen.headers["x-forwarded-for"]).toBe("127.0.0.1");
  });

  it.each([
    ["/api/bookings/%FF", "/api/bookings/%25FF"],
    ["/api/%E0%A4%A?a=%", "/api/%25E0%25A4%25A?a=%"],
    ["/%", "/%25"],
    ["/api/caf%C3%A9?days=%FF?", "/api/caf%C3%A9?days=%FF?"],
    ["/api/slots?from=%E0%A4%A", "/api/slots?from=%E0%A4%A"],
  ])("leads %s to %s", async (path, mended) => {
    await send(path);

    expect(seen.url).toBe(mended);
  });

  it.each([
    ["POST", "/visit/x/prepare/where", 1_000_001, "/too-large"],
    ["POST", "/visit/x/prepare/where", 1_000_000, "/visit/x/prepare/where"],
    ["POST", "/api/bookings", 10_000_000, "/api/bookings"],
  ])("leads a %s to %s with %d bytes to %s", async (method, path, bytes, to) => {
    const sent = send(path, method, { ...OURS, "Content-Length": String(bytes), "Next-Action": "abc" });
    await sent.catch(() => undefined);

    expect(seen.url).toBe(to);
    expect("next-action" in seen.headers).toBe(to === path);
  });

  it.each([
    ["TRACE", "PATCH"],
    ["PROPFIND", "PATCH"],
    ["GET", "GET"],
    ["DELETE", "DELETE"],
    ["OPTIONS", "OPTIONS"],
  ])("takes %s for %s", async (method, taken) => {
    await send("/api/clinic", method);

    expect(seen.method).toBe(taken);
    expect(seen.url).toBe("/api/clinic");
  });

  it.each([
    ["our own page", "/book", OURS, "/book"],
    ["our own page, behind a proxy with another name for us", "/book", { Origin: APP_URL }, "/book"],
    ["our own page, to a door of the desk", "/api/desk/imports", OURS, "/api/desk/imports"],
    ["a program", "/api/bookings", {}, "/api/bookings"],
    ["nobody knows where", "/book", { Host: "clinic.test" }, "/from-elsewhere"],
    ["another site", "/book", { ...OURS, Origin: "https://evil.test" }, "/from-elsewhere"],
    ["a page that hides where it is", "/book", { ...OURS, Origin: "null" }, "/from-elsewhere"],
    ["nonsense", "/book", { ...OURS, Origin: "https://" }, "/from-elsewhere"],
    [
      "a site that lies about us",
      "/book",
      { Origin: "https://evil.test", "X-Forwarded-Host": "evil.test" },
      "/from-elsewhere",
    ],
    ["a browser on another site", "/book", { ...OURS, "Sec-Fetch-Site": "cross-site" }, "/from-elsewhere"],
    ["another site, to the desk", "/api/desk/imports", { Origin: "https://evil.test" }, "/from-elsewhere"],
  ])("leads a form from %s to the right place", async (_from, path, headers, to) => {
    await send(path, "POST", { ...headers, "Next-Action": "abc" });

    expect(seen.url).toBe(to);
    expect("next-action" in seen.headers).toBe(to !== "/from-elsewhere");
  });

  it.each(["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])(
    "shows no page for %s",
    async (method) => {
      await send("/contact", method);

      expect(seen.url).toBe("/not-allowed");
    },
  );

  it("asks browsers to come by https alone when people reach us by it", async () => {
    const answer = (await send("/")) as IncomingMessage;

    expect(answer.headers["strict-transport-security"]).toBe("max-age=63072000; includeSubDomains");
  });

  it("hides from Next.js what a caller says in the name of proxies and of Next.js", async () => {
    await send("/", "GET", {
      "X-Forwarded-Host": "evil.test",
      "X-Middleware-Subrequest": "a",
      "Next-Resume": "1",
    });

    expect(Object.keys(seen.headers).filter((name) => /forwarded-host|middleware|resume/.test(name))).toEqual(
      [],
    );
  });
});
