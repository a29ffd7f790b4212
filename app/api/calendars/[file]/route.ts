import { SECRET_ADDRESS } from "@/app/api/bookings/[token]/visit-door";
import { endpoint } from "@/app/api/endpoint";
import { tooManyRequests } from "@/app/api/too-many-requests";
import { readFeed } from "@/lib/desk/read-feed";
import { clientAddress } from "@/lib/http/client-address";
import { problem } from "@/lib/http/problem";

const FILE = /^([\w-]{43})\.ics$/;

/** Visits for calendar programs. An address that was revoked and one that never was look alike. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ file: string }>(
  {
    GET: async (request, { file }) => {
      const opened = await readFeed(FILE.exec(file)?.[1] ?? "", clientAddress(request.headers), Date.now());
      if (opened.ok) return calendar(request, opened.value);
      if (opened.refusal.reason === "wait") return tooManyRequests(opened.refusal.seconds);
      return problem("not-found", "This address leads to no calendar. Ask an administrator for a new one.");
    },
  },
  { ...SECRET_ADDRESS, "Cache-Control": "private, no-store" },
);

/** Whoever has it as it is gets it no second time. */
function calendar({ headers }: Request, { text, etag }: { text: string; etag: string }): Response {
  const known = headers.get("if-none-match")?.split(/\s*,\s*/) ?? [];
  if (known.includes(etag)) return new Response(null, { status: 304, headers: { ETag: etag } });
  return new Response(text, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="visits.ics"',
      ETag: etag,
    },
  });
}
