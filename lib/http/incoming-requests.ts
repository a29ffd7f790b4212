import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

const done = Symbol.for("clinic.socket-addresses");

/**
 * Makes this server its own last proxy: each request's X-Forwarded-For ends with the address its socket really has.
 *
 * Next.js shows handlers no socket, and fills X-Forwarded-For from it only when the caller sent none, so a caller
 * could be anyone. Node tells of each request here before any handler sees it. Called once, at start
 * (instrumentation.ts); Next.js may call that again while developing.
 */
export function noteSocketAddresses(): void {
  const once = globalThis as { [done]?: true };
  if (once[done]) return;
  once[done] = true;
  subscribe("http.server.request.start", (message) => {
    const { headers, socket } = (message as { request: IncomingMessage }).request;
    const given = headers["x-forwarded-for"];
    headers["x-forwarded-for"] = [given, socket.remoteAddress ?? "unknown"].filter(Boolean).join(", ");
  });
}
