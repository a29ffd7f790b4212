import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { noteSocketAddresses } from "@/lib/http/socket-address";

let seen: IncomingHttpHeaders = {};
let server: Server;

beforeAll((done) => {
  noteSocketAddresses();
  noteSocketAddresses();
  server = createServer((request, response) => {
    seen = request.headers;
    response.end();
  }).listen(0, "127.0.0.1", done);
});
afterAll(() => server.close());

const get = (headers: Record<string, string>) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { headers });

describe("noteSocketAddresses", () => {
  it("writes the socket's own address at the end, once, whatever the caller claims", async () => {
    await get({ "X-Forwarded-For": "6.6.6.6" });

    expect(seen["x-forwarded-for"]).toBe("6.6.6.6, 127.0.0.1");
  });

  it("writes it when the caller claims nothing", async () => {
    await get({});

    expect(seen["x-forwarded-for"]).toBe("127.0.0.1");
  });
});
