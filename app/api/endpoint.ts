import { isBusy } from "@/lib/booking/is-busy";
import { problem, type ProblemName } from "@/lib/http/problem";
import { log, nameOf } from "@/lib/log";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
const RETRY_AFTER_SECONDS = "5";

type Context<Params> = { params: Promise<Params> };
type Handler<Params> = (request: Request, context: Context<Params>) => Promise<Response>;
type Door<Params> = (request: Request, params: Params) => Response | Promise<Response>;
type Doors<Params> = { GET?: Door<Params>; POST?: Door<Params> };
/** How refusals are written. */
type Refuse = (name: ProblemName, detail: string, how?: { headers?: Record<string, string> }) => Response;

/**
 * Every method of one path, as Next.js wants them exported: those that have a door, HEAD beside GET, OPTIONS, and
 * a problem for each stray one. Whatever is thrown behind a door becomes a problem too, and one line in the log.
 *
 * @param always headers of every answer of this path, problems included
 * @param refuse for those who expect refusals in another form
 */
export function endpoint<Params = object>(
  doors: Doors<Params>,
  always: Record<string, string> = {},
  refuse: Refuse = problem,
): Record<(typeof METHODS)[number], Handler<Params>> {
  const handler: Handler<Params> = async (request, { params }) => {
    const answer = await open(doors, request, params, refuse);
    for (const [name, value] of Object.entries(always)) answer.headers.set(name, value);
    return request.method === "HEAD" ? new Response(null, answer) : answer;
  };
  return Object.fromEntries(METHODS.map((method) => [method, handler])) as Record<
    (typeof METHODS)[number],
    Handler<Params>
  >;
}

async function open<Params>(
  doors: Doors<Params>,
  request: Request,
  params: Promise<Params>,
  refuse: Refuse,
): Promise<Response> {
  const allow = METHODS.filter((method) => method === "OPTIONS" || doorFor(doors, method)).join(", ");
  if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: { Allow: allow } });
  const door = doorFor(doors, request.method);
  if (!door) return refuse("method-not-allowed", `Use one of ${allow}.`, { headers: { Allow: allow } });
  try {
    return await door(request, await params);
  } catch (error) {
    return problemOf(error, refuse);
  }
}

function doorFor<Params>({ GET, POST }: Doors<Params>, method: string): Door<Params> | undefined {
  if (method === "POST") return POST;
  return method === "GET" || method === "HEAD" ? GET : undefined;
}

function problemOf(error: unknown, refuse: Refuse): Response {
  const facts = { error: nameOf(error) };
  if (isBusy(error)) {
    log.warn("api.busy", facts);
    const headers = { "Retry-After": RETRY_AFTER_SECONDS };
    return refuse("busy", "Please try again in a few seconds. Sending the same request again is safe.", {
      headers,
    });
  }
  log.error("api.unexpected", facts);
  return refuse("unexpected", "This is our fault. Please try again, or call the clinic.");
}
