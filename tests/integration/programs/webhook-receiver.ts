import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export type Received = {
  headers: IncomingHttpHeaders;
  body: string;
  news: { type: string; data: Record<string, string> };
};

/** A program of somebody else's that listens on this machine. */
export class WebhookReceiver {
  readonly received: Received[] = [];
  /** What it answers; once there are no more of these, 204. */
  readonly answers: number[] = [];
  private server: Server | undefined;
  private port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.port}/visits`;
  }

  /** On the same port again after `kill`. */
  async start(): Promise<this> {
    const server = createServer((request, response) => {
      let body = "";
      request.setEncoding("utf8").on("data", (part) => (body += part));
      request.on("end", () => {
        this.received.push({ headers: request.headers, body, news: JSON.parse(body) });
        const status = this.answers.shift() ?? 204;
        response.writeHead(status, status >= 300 && status < 400 ? { Location: "/elsewhere" } : {});
        response.end(status === 204 ? undefined : "x".repeat(100_000));
      });
    });
    this.server = server;
    await new Promise<void>((done) => server.listen(this.port, "127.0.0.1", done));
    this.port = (server.address() as AddressInfo).port;
    return this;
  }

  async kill(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((done) => (server ? server.close(() => done()) : done()));
  }

  types = (): string[] => this.received.map(({ news }) => news.type);
}

/** As Standard Webhooks has receivers check what they get, written down anew from its text. */
export function isSigned({ headers, body }: Received, secret: string): boolean {
  const signed = `${String(headers["webhook-id"])}.${String(headers["webhook-timestamp"])}.${body}`;
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const expected = `v1,${createHmac("sha256", key).update(signed).digest("base64")}`;
  return String(headers["webhook-signature"]).split(" ").includes(expected);
}
