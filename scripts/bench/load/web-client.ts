import { Agent, request, type IncomingHttpHeaders } from "node:http";

export type Answer = { status: number; headers: IncomingHttpHeaders; bytes: number; text: () => string };

/**
 * As many connections as are needed at once, kept open: as a reverse proxy before the site has. Given up sooner than
 * the site gives them up (5 s): a request that met the end of a connection would count as a wrong answer.
 */
const agent = new Agent({ keepAlive: true, maxFreeSockets: 500, timeout: 3_000 });

/**
 * Asks as one of many: each comes from an address of its own, behind the one proxy that the site is told of.
 * @param index which of the many
 */
export function ask(
  url: string,
  index: number,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> {
  const sent = {
    ...{ "Accept-Encoding": "gzip", "X-Forwarded-For": addressOf(index), ...headers },
    ...(body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) }),
  };
  return new Promise((resolve, reject) => {
    const asking = request(url, { agent, method: body === undefined ? "GET" : "POST", headers: sent });
    asking.once("error", reject);
    asking.once("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () => {
        const all = Buffer.concat(chunks);
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, bytes: all.length, text: () => all.toString("utf8") });
      });
    });
    asking.end(body);
  });
}

/** In 10.0.0.0/8, which no stranger has. */
const addressOf = (index: number): string => `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;
