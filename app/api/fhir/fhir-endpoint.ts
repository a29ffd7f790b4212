import { endpoint } from "@/app/api/endpoint";
import { FHIR_JSON, operationOutcome } from "@/lib/http/operation-outcome";

type Reading<Params> = (request: Request, params: Params) => Response | Promise<Response>;

/** A path of the FHIR interface: reading alone, in JSON alone, and refusals as FHIR writes them. */
export const fhirEndpoint = <Params = object>(read: Reading<Params>) =>
  endpoint<Params>(
    {
      GET: (request, params) =>
        wantsJson(request)
          ? read(request, params)
          : operationOutcome("not-acceptable", "Ask for application/fhir+json."),
    },
    {},
    operationOutcome,
  );

/** An answer that nobody keeps: what is true of a diary is true now. */
export const fhirAnswer = (body: object, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    headers: { ...headers, "Content-Type": FHIR_JSON, "Cache-Control": "no-store" },
  });

const JSON_NAMES = ["json", "application/json", "application/fhir+json", "text/json"];
const ANYTHING = ["*/*", "application/*", "text/*"];

/** By `_format`, which goes before the header, or by Accept; parameters such as the FHIR version are ignored. */
function wantsJson(request: Request): boolean {
  const format = new URL(request.url).searchParams.get("_format");
  if (format) return JSON_NAMES.includes(plain(format));
  const accepted = (request.headers.get("accept") ?? "*/*").split(",").map(plain);
  return accepted.some((name) => JSON_NAMES.includes(name) || ANYTHING.includes(name));
}

/** "application/fhir json;fhirVersion=4.0" → "application/fhir+json": a plus in a query is a space. */
const plain = (name: string): string => (name.split(";")[0] ?? "").trim().toLowerCase().replace(" ", "+");
