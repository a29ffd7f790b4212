import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { told } from "@/tests/site/clinic-over-http";
import { deskCookie } from "@/tests/site/open-desk";

export type Caller = "a stranger" | "the front desk";
type Passed = { what: string; status: number; milliseconds: number };

/** What a tool attacks instead of the site itself: everything is passed on, and counted. */
export type Tollgate = { url: string; passed: Passed[]; close: () => void };

/**
 * Every request is given what a page of ours would send with it: where it comes from, and, for the front desk, a session.
 * Tools that press every button also press "sign out": then the next request has a new one.
 */
export async function openTollgate(caller: Caller): Promise<Tollgate> {
  const { hostname, port, origin } = new URL(told("SITE_URL"));
  const passed: Passed[] = [];
  let cookie = caller === "the front desk" ? await deskCookie() : "";

  async function note(what: string, begun: number, answer: IncomingMessage): Promise<void> {
    passed.push({ what, status: answer.statusCode ?? 0, milliseconds: performance.now() - begun });
    if (cookie && /\/sign-in/.test(answer.headers.location ?? "")) cookie = await deskCookie();
  }

  function passOn(asked: IncomingMessage, reply: ServerResponse): void {
    const begun = performance.now();
    const { method = "GET", url: path = "/" } = asked;
    const headers = { ...asked.headers, origin, ...(cookie ? { cookie } : {}) };
    const onwards = request({ hostname, port, method, path, headers }, (answer) => {
      void note(`${method} ${path}`, begun, answer);
      reply.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(reply);
    });
    onwards.on("error", () => reply.destroy()); // the site has closed the connection: the tool shall see that
    reply.on("close", () => onwards.destroy());
    asked.pipe(onwards);
  }

  const server = createServer(passOn);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
