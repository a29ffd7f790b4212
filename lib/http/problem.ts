/** Every way in which a call can fail, by the last word of its type: RFC 9457 asks for one title and status each. */
export const PROBLEMS = {
  malformed: { status: 400, title: "The request cannot be read" },
  "idempotency-key-missing": { status: 400, title: "The request needs an Idempotency-Key" },
  "token-needed": { status: 401, title: "An access token is needed" },
  "signed-out": { status: 401, title: "Nobody is signed in here" },
  "not-yours": { status: 403, title: "Your role does not see this" },
  "not-found": { status: 404, title: "There is nothing here" },
  "method-not-allowed": { status: 405, title: "That cannot be done here" },
  "not-acceptable": { status: 406, title: "There is no such format here" },
  "slot-taken": { status: 409, title: "That time has just been taken" },
  "too-late": { status: 409, title: "It is too late to change this visit online" },
  "not-changeable": { status: 409, title: "This visit can no longer be changed" },
  "too-large": { status: 413, title: "The request is too large" },
  "unsupported-media-type": { status: 415, title: "The request must be JSON" },
  invalid: { status: 422, title: "Something in the request is not right" },
  "key-reused": { status: 422, title: "That Idempotency-Key was used for another request" },
  "urgent-care": { status: 422, title: "These signs need care today" },
  "too-many-requests": { status: 429, title: "Too many requests" },
  unexpected: { status: 500, title: "Something went wrong on our side" },
  busy: { status: 503, title: "The clinic's system is busy" },
  "not-ready": { status: 503, title: "Not ready" },
} as const;

export type ProblemName = keyof typeof PROBLEMS;

type Members = {
  /** What is wrong, each at its place: "patient.email". */
  errors?: readonly { path: string; message: string }[];
  /** Free times instead of the one asked for. */
  alternatives?: readonly unknown[];
};

/** A refusal as `application/problem+json`. `detail` is for people: what happened, and what they can do. */
export function problem(
  name: ProblemName,
  detail: string,
  { headers = {}, ...members }: Members & { headers?: Record<string, string> } = {},
): Response {
  const { status, title } = PROBLEMS[name];
  return new Response(JSON.stringify({ type: `/problems/${name}`, title, status, detail, ...members }), {
    status,
    headers: { ...headers, "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
  });
}
