/** One answer as the MDN HTTP Observatory looks at it: of a page reached by https. */
type Looked = { headers: Headers; body: string; cookies: readonly string[] };

/** Its grades need 100 points for A+; what is good above that counts only from 90 on. */
type Score = { points: number; marks: Record<string, number> };

/**
 * Scores an answer by the Observatory's published rules (github.com/mdn/mdn-http-observatory, src/grader/charts.js), with
 * the modifiers that can be had without being on the preload lists of browsers. Whether plain HTTP leads to https is the
 * proxy's business and not looked at. Anything that it does not give full marks for counts as its worst.
 */
export function score({ headers, body, cookies }: Looked): Score {
  const header = (name: string) => headers.get(name) ?? "";
  const policy = directives(header("content-security-policy"));
  const marks = {
    "content-security-policy": isTight(policy) ? 10 : -25,
    cookies: cookies.length === 0 ? 0 : cookies.every(isSafe) ? 5 : -40,
    "cross-origin-resource-sharing": headers.has("access-control-allow-origin") ? -50 : 0,
    "cross-origin-resource-policy": header("cross-origin-resource-policy") === "same-origin" ? 10 : -5,
    "referrer-policy": /^(?:no-referrer|same-origin|strict-origin)$/.test(header("referrer-policy")) ? 5 : -5,
    "strict-transport-security": maxAge(header("strict-transport-security")) >= 15_768_000 ? 0 : -20,
    "subresource-integrity": /<script[^>]+src="(?:https?:)?\/\//.test(body) ? -50 : 0,
    "x-content-type-options": header("x-content-type-options") === "nosniff" ? 0 : -5,
    "x-frame-options": policy["frame-ancestors"] === "'none'" ? 5 : -20,
  };
  const all = Object.values(marks);
  const kept = 100 + sum(all.filter((mark) => mark < 0));
  return { points: kept >= 90 ? kept + sum(all.filter((mark) => mark > 0)) : Math.max(0, kept), marks };
}

/** Default none, forms to ourselves at most, and nothing unsafe or broad in any directive. */
function isTight(policy: Record<string, string>): boolean {
  const all = Object.values(policy).join(" ");
  return (
    policy["default-src"] === "'none'" &&
    /^'(?:none|self)'$/.test(policy["form-action"] ?? "") &&
    !/unsafe|data:|https?:|\*|blob:/.test(all)
  );
}

const isSafe = (cookie: string): boolean =>
  /^__Host-/.test(cookie) &&
  /; secure/i.test(cookie) &&
  /; httponly/i.test(cookie) &&
  /; samesite=(?:lax|strict)/i.test(cookie);

const maxAge = (value: string): number => Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0);
const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);

const directives = (policy: string): Record<string, string> =>
  Object.fromEntries(
    policy.split(";").map((part) => {
      const [name = "", ...values] = part.trim().split(/\s+/);
      return [name, values.join(" ")];
    }),
  );
