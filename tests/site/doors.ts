import { readdirSync } from "node:fs";
import { told } from "./clinic-over-http";
import { sendRaw, type Raw } from "./raw-request";

/** Stands for every part of a path in brackets: the form of a token, an id and a name at once is none of ours. */
const FILLED: Record<string, string> = {
  "[draftId]": "3f0a4b1e-7e57-4b3e-9d57-0a5a9c1c9a11",
  "[token]": "A".repeat(43),
  "[type]": "Slot",
  "[file]": "Slot.ndjson",
};

/** The path of every page and handler on disk. @param known what stands for a part in brackets, where that is known */
export const doorsWith = (known: Readonly<Record<string, string>>): string[] =>
  readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file))
    .map((file) => {
      const parts = file.split("/").slice(0, -1);
      const named = parts
        .filter((part) => !part.startsWith("("))
        .map((part) => known[part] ?? FILLED[part] ?? part);
      return `/${named
        .join("/")
        .replace(/\[\[\.\.\.\w+\]\]/, "nowhere")
        .replace(/\[\w+\]/g, FILLED["[draftId]"] as string)}`;
    })
    .sort();

export const DOORS: readonly string[] = doorsWith({});

const AT_ONCE = 8;
export type Answered = { door: string; what: string; status: number; milliseconds: number };

/**
 * Throws at every door all that `attacks` knows, or one kind in so many, and at all doors together every kind.
 * @param lines headers of whoever throws, beside those of the attack
 */
export async function throwAt(
  doors: readonly string[],
  { oneIn, lines = [] }: { oneIn: number; lines?: readonly string[] },
): Promise<Answered[]> {
  const answered: Answered[] = [];
  const all = doors.flatMap((door, place) =>
    Object.entries(attacks(door))
      .map(([what, raw]) => ({ door, what, raw }))
      .filter((_, kind) => (place + kind) % oneIn === 0),
  );
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = all.pop(); next; next = all.pop()) {
        const { door, what, raw } = next;
        const { status, milliseconds } = await sendRaw({ ...raw, lines: [...lines, ...(raw.lines ?? [])] });
        answered.push({ door, what, status, milliseconds });
      }
    }),
  );
  return answered;
}

const UNKNOWN_ACTION = "40".padEnd(42, "a");
const form = (type = "application/x-www-form-urlencoded") => `Content-Type: ${type}`;
const sized = (body: string | Buffer) => `Content-Length: ${Buffer.byteLength(body)}`;

function post(path: string, lines: string[], body: string | Buffer = "", claims = sized(body)): Raw {
  return { method: "POST", path, lines: [...lines, claims], body };
}

const MULTIPART = "multipart/form-data; boundary=b";
const part = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const MANY = Array.from({ length: 100_000 }, (_, index) => `a${index % 10}=1`).join("&");
const MANY_PARTS = Array.from({ length: 9_000 }, (_, index) => part(`a${index}`, "1")).join("") + "--b--\r\n";
const POISON = '{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}';
const DEEP = "[".repeat(200_000) + "]".repeat(200_000);

/** What is thrown at every door, by what it is. */
export function attacks(path: string): Record<string, Raw> {
  const ours = `Origin: ${told("SITE_URL")}`;
  const action = `Next-Action: ${UNKNOWN_ACTION}`;
  const methods = [
    "HEAD",
    "PUT",
    "PATCH",
    "DELETE",
    "OPTIONS",
    "TRACE",
    "CONNECT",
    "PROPFIND",
    "LOCK",
    "BREW",
  ];
  return {
    "is opened": { path },
    ...Object.fromEntries(methods.map((method) => [`method ${method}`, { method, path }])),
    "NUL in the query": { path: `${path}?start=%00&treatment=%00&from=%00&q=%00&back=%00` },
    "no UTF-8 in the query": { path: `${path}?start=%FF&treatment=%C3%28&from=%E0%A4%A&q=%` },
    "parameters twice": { path: `${path}?start=1&start=2&from=a&from=b&treatment=a&treatment=b&day=1&day=2` },
    "parameters of prototypes": {
      path: `${path}?__proto__=1&__proto__[x]=1&constructor=1&toString=1&hasOwnProperty=1`,
    },
    "parameters in brackets": { path: `${path}?start[]=1&from[a]=b&q[$ne]=1` },
    "a long query": { path: `${path}?q=${"x".repeat(12_000)}` },
    "a query beyond all limits": { path: `${path}?q=${"x".repeat(40_000)}` },
    "a header beyond all limits": { path, lines: [`X-Large: ${"x".repeat(40_000)}`] },
    "very many headers": { path, lines: Array.from({ length: 3_000 }, (_, index) => `X${index}: 1`) },
    "cookies of nonsense": {
      path,
      lines: ["Cookie: booking=%00; staff-session=..; language=__proto__; =; a; \x01=2"],
    },
    "languages of nonsense": { path, lines: [`Accept-Language: ${"*;q=2,".repeat(500)}en;q=NaN,__proto__`] },
    "no host": { path, lines: ["Host: "] },
    "a foreign host": { path, lines: ["Host: evil.test", "X-Forwarded-Host: evil.test"] },
    "a host of nonsense": { path, lines: ["Host: [::1", "X-Forwarded-Host: %00"] },
    "forged forwarding": {
      path,
      lines: [
        "X-Forwarded-For: ::1, <script>, 999.9.9.9,,",
        "X-Forwarded-Proto: javascript",
        "X-Forwarded-Port: -1",
        "Forwarded: for=_x",
      ],
    },
    "headers of the framework": {
      path,
      lines: [
        "RSC: 1",
        "Next-Router-State-Tree: %5B",
        "Next-Router-Prefetch: 2",
        "Next-Url: //x",
        "Next-Resume: 1",
        "x-middleware-subrequest: proxy:proxy:proxy",
        "x-nextjs-data: 1",
        "x-matched-path: /desk",
        "x-invoke-path: /desk",
      ],
    },
    "a state tree of nonsense": {
      path,
      lines: [
        "RSC: 1",
        `Next-Router-State-Tree: ${encodeURIComponent('["",{"children":["a",{}]},null,"refetch"]')}`,
      ],
    },
    "an upgrade": {
      path,
      lines: [
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Key: AAAA",
        "Sec-WebSocket-Version: 13",
      ],
    },
    "ranges and conditions": {
      path,
      lines: ["Range: bytes=9-1,-,x", "If-None-Match: *", "If-Modified-Since: never", "Expect: 200-maybe"],
    },
    "an empty post": post(path, [ours]),
    "a post from nowhere": post(path, [form()], "a=1"),
    "a post from elsewhere": post(
      path,
      ["Origin: https://evil.test", form(MULTIPART)],
      part("a", "1") + "--b--\r\n",
    ),
    "a post that hides its origin": post(
      path,
      ["Origin: null", form(MULTIPART)],
      part("a", "1") + "--b--\r\n",
    ),
    "a post from nonsense": post(
      path,
      ["Origin: http://[", form(MULTIPART), action],
      part("a", "1") + "--b--\r\n",
    ),
    "a post a browser calls foreign": post(path, [ours, "Sec-Fetch-Site: cross-site", form()], "a=1"),
    "an unknown action": post(path, [ours, action, form("text/plain;charset=UTF-8")], "[]"),
    "an action of nonsense": post(
      path,
      [ours, "Next-Action: ../../etc/passwd%00", form("text/plain;charset=UTF-8")],
      "[]",
    ),
    "an action of prototypes": post(
      path,
      [ours, "Next-Action: __proto__", form("text/plain;charset=UTF-8")],
      POISON,
    ),
    "an unknown action as a form": post(
      path,
      [ours, form(MULTIPART)],
      part(`$ACTION_ID_${UNKNOWN_ACTION}`, "") + "--b--\r\n",
    ),
    "an action bound to nonsense": post(
      path,
      [ours, form(MULTIPART)],
      part("$ACTION_REF_1", "") +
        part("$ACTION_1:0", '{"id":"x","bound":"$@9"}') +
        part("$ACTION_1:1", POISON) +
        "--b--\r\n",
    ),
    "an action without its parts": post(
      path,
      [ours, form(MULTIPART)],
      part("$ACTION_REF_1", "") + "--b--\r\n",
    ),
    "parts that break off": post(
      path,
      [ours, form(MULTIPART)],
      '--b\r\nContent-Disposition: form-data; name="a',
    ),
    "parts without a boundary": post(path, [ours, form("multipart/form-data")], part("a", "1")),
    "parts with a name of a prototype": post(
      path,
      [ours, form(MULTIPART)],
      part("__proto__", "1") + part("constructor", "1") + "--b--\r\n",
    ),
    "a hundred thousand parameters": post(path, [ours, form()], MANY),
    "nine thousand parts": post(path, [ours, form(MULTIPART)], MANY_PARTS),
    "a body in another encoding": post(
      path,
      [ours, form("application/x-www-form-urlencoded; charset=utf-16")],
      Buffer.from("a=\u0000\ud800", "utf16le"),
    ),
    "a body said to be packed": post(
      path,
      [ours, form("application/json"), "Content-Encoding: gzip"],
      "no gzip",
    ),
    "JSON of prototypes": post(path, [ours, form("application/json"), "Idempotency-Key: 12345678"], POISON),
    "JSON without an end": post(path, [ours, form("application/json"), "Idempotency-Key: 12345678"], '{"a":'),
    "JSON without a bottom": post(path, [ours, form("application/json"), "Idempotency-Key: 12345678"], DEEP),
    "JSON that is no UTF-8": post(
      path,
      [ours, form("application/json"), "Idempotency-Key: \x01"],
      Buffer.from([0x22, 0xff, 0x22]),
    ),
    "a body said to be vast": post(path, [ours, form()], "a=1", "Content-Length: 99999999999"),
    "a body of two lengths": post(path, [ours, form(), "Content-Length: 1"], "a=1"),
    "a body of a length and chunks": post(path, [ours, form(), "Transfer-Encoding: chunked"], "0\r\n\r\n"),
    "chunks of nonsense": {
      method: "POST",
      path,
      lines: [ours, form(), "Transfer-Encoding: chunked"],
      body: "zz\r\nx\r\n",
    },
    "chunks beyond all limits": {
      method: "POST",
      path,
      lines: [ours, form(MULTIPART), "Transfer-Encoding: chunked"],
      body: `200000\r\n${"x".repeat(0x200000)}\r\n0\r\n\r\n`,
    },
  };
}
