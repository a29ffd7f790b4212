import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

/** For everything a patient's browser sends, and for saying what is wanted at all. */
const LONGEST_MS = 8_000;
/** For a file of another system, up to 50 MB, and for pictures. */
const LONGEST_FILE_MS = 5 * 60_000;
const FILES = /^\/(?:api\/desk\/imports|desk\/settings)(?:[/?]|$)/;

const waiting = new WeakMap<Socket, NodeJS.Timeout>();

/** Ends connections that are opened and do not say what they want: Node.js itself would wait a minute and more. */
export function endSilentConnections(): void {
  subscribe("net.server.socket", (message) => {
    const { socket } = message as { socket: Socket };
    waiting.set(
      socket,
      setTimeout(() => socket.destroy(), LONGEST_MS),
    );
    socket.once("close", () => clearTimeout(waiting.get(socket)));
  });
}

/** Ends a request that is not all there in time, as Node.js does after five minutes. */
export function endWhenSlow(request: IncomingMessage): void {
  const { socket, url = "" } = request;
  clearTimeout(waiting.get(socket));
  const longest = FILES.test(url) ? LONGEST_FILE_MS : LONGEST_MS;
  const timer = setTimeout(() => {
    if (!request.complete) socket.end("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n");
    if (!request.complete) socket.destroySoon();
  }, longest);
  request.once("close", () => clearTimeout(timer));
  request.once("end", () => clearTimeout(timer));
}
