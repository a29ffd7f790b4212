import * as anyOther from "@/app/api/[[...path]]/route";
import * as calendar from "@/app/api/bookings/[token]/calendar.ics/route";
import * as cancel from "@/app/api/bookings/[token]/cancel/route";
import * as reschedule from "@/app/api/bookings/[token]/reschedule/route";
import * as booking from "@/app/api/bookings/[token]/route";
import * as bookings from "@/app/api/bookings/route";
import * as clinic from "@/app/api/clinic/route";
import { operations } from "@/app/api/contract/operations";
import { problemSchema } from "@/app/api/contract/problem-schema";
import * as live from "@/app/api/health/live/route";
import * as ready from "@/app/api/health/ready/route";
import * as openapi from "@/app/api/openapi.json/route";
import * as practitioners from "@/app/api/practitioners/route";
import * as screening from "@/app/api/screening/route";
import * as slots from "@/app/api/slots/route";
import * as treatments from "@/app/api/treatments/route";
import { PROBLEMS, type ProblemName } from "@/lib/http/problem";

/** A database is cloned for each file, on machines that have other things to do. */
jest.setTimeout(60_000);
/** Many calls from one address; limits have tests of their own. */
process.env["RATE_LIMIT_MULTIPLIER"] ??= "1000";

type Handler = (
  request: Request,
  context: { params: Promise<{ token: string }> },
) => Promise<Response> | Response;
type Route = Record<"GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS", Handler>;

/** Path as in the contract → what Next.js would call. */
export const routes: Record<string, Route> = {
  "/api/health/live": live,
  "/api/health/ready": ready,
  "/api/clinic": clinic,
  "/api/practitioners": practitioners,
  "/api/treatments": treatments,
  "/api/slots": slots,
  "/api/screening": screening,
  "/api/bookings": bookings,
  "/api/bookings/{token}": booking,
  "/api/bookings/{token}/calendar.ics": calendar,
  "/api/bookings/{token}/reschedule": reschedule,
  "/api/bookings/{token}/cancel": cancel,
  "/api/openapi.json": openapi,
};

export type Answer = { status: number; headers: Headers; text: string; json: Record<string, unknown> };

/** Calls a route as Next.js would, and holds every answer against the contract. */
export async function call(method: keyof Route, path: string, init: RequestInit = {}): Promise<Answer> {
  const request = new Request(`http://clinic.test${path}`, { ...init, method });
  const { pathname } = new URL(request.url);
  const token = /^\/api\/bookings\/([^/]+)/.exec(pathname)?.[1] ?? "";
  const pattern = token === "" ? pathname : pathname.replace(`/${token}`, "/{token}");
  const route = routes[pattern] ?? (anyOther as Route);
  const response = await route[method](request, {
    params: Promise.resolve({ token: decodeURIComponent(token) }),
  });

  const text = await response.text();
  const type = response.headers.get("content-type") ?? "";
  const json = /[/+]json$/.test(type) && text !== "" ? (JSON.parse(text) as Record<string, unknown>) : {};
  if (text !== "") holdAgainstContract(method, pattern, response, json);
  return { status: response.status, headers: response.headers, text, json };
}

function holdAgainstContract(
  method: string,
  pattern: string,
  response: Response,
  json: Record<string, unknown>,
) {
  expect(response.headers.get("cache-control")).toBe("no-store");
  const operation = operations("2026-11-22").find(
    (one) => one.path === pattern && one.method === method.toLowerCase(),
  );
  if (response.status < 400) {
    if (!operation) throw new Error(`${method} ${pattern} is not in the contract`);
    expect(response.status).toBe(operation.status);
    if (operation.answer !== "text/calendar") operation.answer.parse(json);
    return;
  }
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const name = String(json["type"]).replace("/problems/", "") as ProblemName;
  expect(Object.keys(PROBLEMS)).toContain(name);
  problemSchema(name).parse(json);
  expect(json["status"]).toBe(response.status);
  if (operation) expect([...operation.problems, "method-not-allowed", "unexpected", "busy"]).toContain(name);
}

let made = 0;

/** POST /api/bookings. The body is sent as it is when it is text or bytes. */
export function book(body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  made += 1;
  return call("POST", "/api/bookings", {
    body: typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body),
    headers: { "Content-Type": "application/json", "Idempotency-Key": `key-${made}`, ...headers },
  } as RequestInit);
}

export const pathsOf = ({ json }: Answer): string[] =>
  ((json["errors"] ?? []) as { path: string }[]).map(({ path }) => path).sort();
