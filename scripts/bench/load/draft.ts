import { ask } from "@/scripts/bench/load/web-client";

export type Draft = { timesPath: string; cookie: string };

/**
 * Answers the safety questions of the first form as a browser without scripts does.
 * @returns the page of free times it leads to, and the cookie that opens it
 */
export async function beginDraft(siteUrl: string): Promise<Draft> {
  const path = "/book?treatment=follow-up&practitioner=any";
  const page = await ask(`${siteUrl}${path}`, 0, { headers: { "Accept-Encoding": "identity" } });
  const answered = await fetch(`${siteUrl}/book`, {
    method: "POST",
    body: filledIn(page.text()),
    redirect: "manual",
    headers: { Origin: siteUrl },
  });
  const leadsTo = new URL(answered.headers.get("location") ?? "", siteUrl).pathname;
  const draft = /^\/book\/[0-9a-f-]{36}/.exec(leadsTo)?.[0];
  if (!draft) throw new Error(`the safety form was answered with ${answered.status} and led to ${leadsTo}`);
  const cookies = answered.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  return { timesPath: `${draft}/time`, cookie: cookies.join("; ") };
}

/** The hidden fields as they are, and a no to each question. The page has other forms too. */
function filledIn(html: string): FormData {
  const fields = new FormData();
  const form = html.split("<form").find((one) => one.includes('name="version"')) ?? "";
  for (const [input] of form.split("</form>")[0]?.matchAll(/<input[^>]*>/g) ?? []) {
    const name = attribute(input, "name");
    const value = attribute(input, "value");
    if (attribute(input, "type") === "hidden" || value === "no") fields.append(name, value);
  }
  return fields;
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return found.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
