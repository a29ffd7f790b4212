import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { admitPassingTrouble, followAnswer } from "@/lib/http/passing-trouble";

let server: Server;

/** As Next.js does: the page fails somewhere below, and is then answered by the status that the path names. */
beforeAll((done) => {
  server = createServer((request, response) => {
    followAnswer(response);
    const render = async () => {
      await pause(5);
      if (request.url?.startsWith("/busy")) admitPassingTrouble();
      await pause(5);
      response.statusCode = Number(request.url?.split("/").at(-1));
      response.end("sorry");
    };
    void render();
  }).listen(0, "127.0.0.1", done);
});
afterAll(() => server.close());

async function ask(path: string) {
  const { port } = server.address() as AddressInfo;
  const { status, headers } = await fetch(`http://127.0.0.1:${port}${path}`);
  return [status, headers.get("retry-after")];
}

it("says that it is worth coming back, of the request that met the trouble alone", async () => {
  const answers = await Promise.all([
    ask("/busy/500"),
    ask("/broken/500"),
    ask("/busy/200"),
    ask("/fine/200"),
  ]);

  expect(answers).toEqual([
    [503, "5"],
    [500, null],
    [200, null],
    [200, null],
  ]);
});
