import { createServer, request, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { answerForMalformed } from "@/lib/http/malformed-forms";

/** Fails at every form, as Next.js does at one that it cannot read. */
let server: Server;
beforeAll((done) => {
  server = createServer((incoming, response) => {
    answerForMalformed(incoming, response, 1_000);
    incoming.resume().on("end", () => {
      response.statusCode = 500;
      response.end();
    });
  }).listen(0, "127.0.0.1", done);
});
afterAll(() => server.close());

const TYPE = "multipart/form-data; boundary=b";
const post = (body: string, type = TYPE) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const headers = { "Content-Type": type, "Transfer-Encoding": "chunked" };
    const answered = ({ statusCode }: IncomingMessage) => resolve(statusCode);
    request({ host: "127.0.0.1", port, method: "POST", headers, agent: false }, answered)
      .on("error", reject)
      .end(body);
  });
const part = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const END = "--b--\r\n";
const ID = "40".padEnd(42, "a");

it.each([
  ["a sound form", part("name", "Ann") + END],
  [
    "a sound form of a page",
    part("$ACTION_REF_1", "") +
      part("$ACTION_1:0", `{"id":"${ID}","bound":"$@1"}`) +
      part("$ACTION_1:1", "[]") +
      END,
  ],
  ["another body", "a=1", "application/x-www-form-urlencoded"],
])("takes our fault upon us: %s", async (_what, body, type = TYPE) => {
  expect(await post(body, type)).toBe(500);
});

it.each([
  ["breaks off", part("name", "Ann"), 400],
  ["has no boundary", part("name", "Ann") + END, 400, "multipart/form-data"],
  ["names an action without saying which", part("$ACTION_REF_1", "") + END, 400],
  [
    "names an action that cannot be",
    part("$ACTION_REF_1", "") + part("$ACTION_1:0", '{"id":"x"}') + END,
    400,
  ],
  ["names what it has not sent", part("$ACTION_1:0", `{"id":"${ID}","bound":"$@9"}`) + END, 400],
  ["is too large", part("name", "x".repeat(2_000)) + END, 413],
])("calls it the sender's when a form %s", async (_what, body, status, type = TYPE) => {
  expect(await post(body, type)).toBe(status);
});
