import { PROBLEMS, type ProblemName } from "./problem";

export const FHIR_JSON = "application/fhir+json; charset=utf-8";

/** FHIR's own words for what went wrong (value set issue-type). */
const CODES: Partial<Record<ProblemName, string>> = {
  malformed: "invalid",
  "token-needed": "login",
  "not-found": "not-found",
  "method-not-allowed": "not-supported",
  "not-acceptable": "not-supported",
  "too-many-requests": "throttled",
  busy: "transient",
};

/** A refusal as FHIR writes it. `detail` is for people: what happened, and what they can do. */
export function operationOutcome(
  name: ProblemName,
  detail: string,
  { headers = {} }: { headers?: Record<string, string> } = {},
): Response {
  const { status, title } = PROBLEMS[name];
  const code = CODES[name] ?? "exception";
  const issue = [{ severity: "error", code, details: { text: title }, diagnostics: detail }];
  return new Response(JSON.stringify({ resourceType: "OperationOutcome", issue }), {
    status,
    headers: { ...headers, "Content-Type": FHIR_JSON, "Cache-Control": "no-store" },
  });
}
