import type { IncomingMessage, ServerResponse } from "node:http";

const FORM = /^multipart\/form-data/i;
const BOUNDARY = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i;
/** React's own fields of a form sent without scripts: an action, and by number what belongs to it. */
const ACTION = /name="\$ACTION_(?:REF_(\w+)|(\w+):(\d+))"\r\n\r\n([^]*?)\r\n--/g;

/**
 * Watches a form while it comes. Next.js answers one that breaks off, is too large without having said so, or names an
 * action that cannot be, with a bare 500, as if that were our fault.
 *
 * @param atMost bytes. More is not kept here; Next.js stops reading a little later
 */
export function answerForMalformed(request: IncomingMessage, response: ServerResponse, atMost: number): void {
  const type = request.headers["content-type"] ?? "";
  if (request.method !== "POST" || !FORM.test(type)) return;
  const boundary = BOUNDARY.exec(type)?.slice(1).find(Boolean);
  const chunks: Buffer[] = [];
  let size = 0;
  const push = request.push.bind(request);
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (chunk) size += chunk.length;
    if (chunk && size <= atMost) chunks.push(chunk);
    return push(chunk, encoding);
  };
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    ...rest: unknown[]
  ) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status !== 500) return writeHead(status, ...rest);
    if (size > atMost) return writeHead(413, ...rest);
    return writeHead(isSound(Buffer.concat(chunks).toString("latin1"), boundary) ? status : 400, ...rest);
  };
}

function isSound(body: string, boundary: string | undefined): boolean {
  if (boundary === undefined || !body.trimEnd().endsWith(`--${boundary}--`)) return false;
  const fields = [...body.matchAll(ACTION)];
  const given = new Set(fields.map(([, , action, part]) => `${action}:${part}`));
  return fields.every(([, named, action, part, value = ""]) => {
    if (named !== undefined) return given.has(`${named}:0`);
    return part !== "0" || isAction(value, (bound) => given.has(`${action}:${bound}`));
  });
}

/** {"id": 42 hexadecimal digits, "bound": null or "$@" and the number of a part}. */
function isAction(value: string, isGiven: (part: string) => boolean): boolean {
  const found = /^\{"id":"[0-9a-f]{42}","bound":(?:null|"\$@(\w+)")\}$/.exec(value);
  return found !== null && (found[1] === undefined || isGiven(found[1]));
}
