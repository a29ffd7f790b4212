import { connect } from "node:net";
import { told } from "./clinic-over-http";

/** Status 0: the connection was closed without an answer. */
export type RawAnswer = { status: number; head: string; body: string; milliseconds: number };

/** What no client library would send. */
export type Raw = {
  method?: string;
  path: string;
  /** One line each, as they are; a Host of ours comes first unless one is given here. */
  lines?: readonly string[];
  body?: string | Buffer;
  /** The head has no end: what drips belongs to it. */
  isHeadOpen?: boolean;
  /** Sent after the body, again and again, until the other side ends it. */
  drip?: string;
};

/** Longer than anything may take: then the connection is given up. */
const LONGEST_MS = 20_000;

export function sendRaw({
  method = "GET",
  path,
  lines = [],
  body = "",
  isHeadOpen = false,
  drip,
}: Raw): Promise<RawAnswer> {
  const { hostname, port, host } = new URL(told("SITE_URL"));
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    const dripping = drip ? setInterval(() => socket.writable && socket.write(drip), 500) : undefined;
    const tooLong = setTimeout(() => socket.destroy(), LONGEST_MS);
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", (error) => {
      // Closed while we still sent: what was answered until then counts.
      if (/ECONNRESET|EPIPE/.test(error.message)) return;
      reject(error);
    });
    socket.on("close", () => {
      clearInterval(dripping);
      clearTimeout(tooLong);
      const [head = "", ...rest] = Buffer.concat(chunks).toString("latin1").split("\r\n\r\n");
      const milliseconds = performance.now() - begun;
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0);
      resolve({ status, head, body: rest.join("\r\n\r\n"), milliseconds });
    });
    const isHostGiven = lines.some((line) => /^host:/i.test(line));
    const first = [
      `${method} ${path} HTTP/1.1`,
      ...(isHostGiven ? [] : [`Host: ${host}`]),
      "Connection: close",
    ];
    socket.write([...first, ...lines, "", ...(isHeadOpen ? [] : [""])].join("\r\n"), "latin1");
    socket.write(body);
  });
}
