import { SECRET_ADDRESS } from "@/app/api/bookings/[token]/visit-door";
import { clock } from "@/app/clock";
import { copyOwnData } from "@/lib/booking/copy-own-data";
import { openVisitsLink } from "@/lib/booking/open-visits-link";
import { clientAddress } from "@/lib/http/client-address";
import { isFromOurPage } from "@/lib/http/same-origin";
import { isLanguage, USUAL } from "@/lib/words/languages";

type Context = { params: Promise<{ token: string }> };

/** A copy of one's own data as a file, in the language of the page that it is asked on. Anybody else, and anything else, is led to the page, which says what is true. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const opened = await openVisitsLink(token, clientAddress(request.headers));
  if (!opened.ok || !isFromOurPage(request.headers)) return leadBack(token);
  const language = new URL(request.url).searchParams.get("language");
  const copy = await copyOwnData(opened.value, clock(), isLanguage(language) ? language : USUAL);
  return new Response(`${JSON.stringify(copy, null, 2)}\n`, {
    headers: {
      ...SECRET_ADDRESS,
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="my-visits.json"',
    },
  });
}

/** Looking takes no copy. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return leadBack((await params).token);
}

const leadBack = (token: string): Response =>
  new Response(null, {
    status: 303,
    headers: { ...SECRET_ADDRESS, Location: `/visits/${encodeURIComponent(token)}` },
  });
