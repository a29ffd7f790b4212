import { subscribe } from "node:diagnostics_channel";
import { METHODS, type IncomingMessage, type ServerResponse } from "node:http";
import { askForHttps } from "./always-https";
import { ASKED_PATH } from "./asked-path";
import { mendOrigin } from "./foreign-requests";
import { answerForMalformed } from "./malformed-forms";
import { followAnswer } from "./passing-trouble";
import { endSilentConnections, endWhenSlow } from "./slow-requests";

const done = Symbol.for("clinic.incoming-requests");

/** All that Next.js has a word for. */
const KNOWN = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const STRANGE = METHODS.filter((method) => !KNOWN.includes(method));
/** A method that no path of ours allows. */
const NOWHERE_ALLOWED = "PATCH";

const PAGES_KNOW = ["GET", "HEAD", "POST"];
const NOT_ALLOWED = "/not-allowed";

/** In bytes, below the 1 MB at which Next.js gives up. */
const LARGEST_FORM = 1_000_000;
const TOO_LARGE = "/too-large";

/**
 * Looks at each request before Next.js does (Node tells of it here), and mends what Next.js cannot deal with. Called
 * once, at start (instrumentation.ts); Next.js may call that again while developing.
 */
export function mendIncomingRequests(): void {
  const once = globalThis as { [done]?: true };
  if (once[done]) return;
  once[done] = true;
  endSilentConnections();
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    followAnswer(response);
    askForHttps(response);
    noteSocketAddress(request);
    mendPath(request);
    mendMethod(request);
    mendOrigin(request);
    mendSize(request);
    answerForMalformed(request, response, LARGEST_FORM);
    endWhenSlow(request);
    notePath(request);
  });
}

/**
 * Makes this server its own last proxy: X-Forwarded-For ends with the address the socket really has. Next.js shows
 * handlers no socket, and believes what the caller sent, so a caller could be anyone. See client-address.ts.
 */
function noteSocketAddress({ headers, socket }: IncomingMessage): void {
  const given = headers["x-forwarded-for"];
  headers["x-forwarded-for"] = [given, socket.remoteAddress ?? "unknown"].filter(Boolean).join(", ");
}

/** A path that is not UTF-8 ("%FF") makes Next.js answer 500. Its percent signs mean themselves: it leads nowhere. */
function mendPath(request: IncomingMessage): void {
  const [path = "", ...query] = (request.url ?? "").split("?");
  try {
    decodeURIComponent(path);
  } catch {
    request.url = [path.replaceAll("%", "%25"), ...query].join("?");
  }
}

/**
 * Next.js answers TRACE with 500, PROPFIND with a bare 400, and shows a page whose DELETE is asked for. Refused they are
 * here too, but with our 405.
 */
function mendMethod(request: IncomingMessage): void {
  const { method = "", url = "" } = request;
  if (STRANGE.includes(method)) request.method = NOWHERE_ALLOWED;
  if (!PAGES_KNOW.includes(method) && !url.startsWith("/api/")) request.url = NOT_ALLOWED;
}

/** Next.js answers a form that is too large with a bare 500. Under /api we count for ourselves (json-body.ts). */
function mendSize(request: IncomingMessage): void {
  const { headers, method, url = "" } = request;
  const isLarge = Number(headers["content-length"] ?? 0) > LARGEST_FORM;
  if (!isLarge || method !== "POST" || url.startsWith("/api/")) return;
  request.url = TOO_LARGE;
  // It is no server action any more.
  delete headers["next-action"];
}

/** Next.js shows pages no address. A locked session has to know where to lead back to. */
function notePath(request: IncomingMessage): void {
  request.headers[ASKED_PATH] = request.url;
}
