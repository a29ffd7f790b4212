import { createServer, request, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mendIncomingRequests } from "@/lib/http/incoming-requests";

let seen: IncomingMessage;
let server: Server;

beforeAll((done) => {
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
    const sent = send(path, method, { "Content-Length": String(bytes), "Next-Action": "abc" });
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
    await send("/", method);

    expect(seen.method).toBe(taken);
  });
});
