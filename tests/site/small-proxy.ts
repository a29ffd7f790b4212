import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

const ASK_EACH_MS = 500;

/** What deploy/Caddyfile does, in small: shares out among those who are ready, and keeps no connection. */
export type SmallProxy = {
  url: string;
  /** How many requests each site was sent. */
  counts: Map<string, number>;
  add: (siteUrl: string) => void;
  stop: () => void;
};

export async function startSmallProxy(...first: string[]): Promise<SmallProxy> {
  const sites = [...first];
  const ready = new Set(first);
  const counts = new Map<string, number>();
  let turn = 0;

  const look = () => {
    for (const site of sites)
      fetch(`${site}/api/health/ready`).then(
        ({ ok }) => (ok ? ready.add(site) : ready.delete(site)),
        () => ready.delete(site),
      );
  };
  const looking = setInterval(look, ASK_EACH_MS);

  const server = createServer((asked, answer) => {
    const inTurn = sites.filter((site) => ready.has(site));
    const start = turn++ % Math.max(inTurn.length, 1);
    passOn(asked, answer, [...inTurn.slice(start), ...inTurn.slice(0, start)], counts);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    add: (siteUrl) => void sites.push(siteUrl),
    stop: () => {
      clearInterval(looking);
      server.closeAllConnections();
      server.close();
    },
  };
}

/** To the first; to the next one only while nobody has heard it. Whatever breaks off later is the client's loss: 502. */
function passOn(
  asked: IncomingMessage,
  answer: ServerResponse,
  [site, ...others]: string[],
  counts: Map<string, number>,
): void {
  if (site === undefined) return void answer.writeHead(502).end();
  const { method, url = "", headers } = asked;
  const sent = request(site + url, { method, headers, agent: false }, (given) => {
    answer.writeHead(given.statusCode ?? 502, given.headers);
    given.pipe(answer);
  });
  sent.once("socket", (socket) =>
    socket.once("connect", () => {
      counts.set(site, (counts.get(site) ?? 0) + 1);
      asked.pipe(sent);
    }),
  );
  sent.once("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "ECONNREFUSED") passOn(asked, answer, others, counts);
    else if (answer.headersSent) answer.destroy();
    else answer.writeHead(502).end();
  });
}
