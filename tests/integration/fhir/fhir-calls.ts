import { randomUUID } from "node:crypto";
import * as anyOther from "@/app/api/fhir/[[...path]]/route";
import * as read from "@/app/api/fhir/[type]/[id]/route";
import * as search from "@/app/api/fhir/[type]/route";
import * as metadata from "@/app/api/fhir/metadata/route";
import { newSecretToken } from "@/lib/auth/secret-token";
import { db } from "@/lib/data/client";
import { makeStaff } from "@/tests/support/staff-makers";
import { expectR4 } from "./fhir-schema";

/** A database is cloned for each file, and the published schema is large. */
jest.setTimeout(60_000);
process.env["RATE_LIMIT_MULTIPLIER"] ??= "1000";

export type Resource = {
  resourceType: string;
  id: string;
  meta: { versionId: string };
  [element: string]: unknown;
};
type Bundle = {
  total?: number;
  link: { relation: string; url: string }[];
  entry?: { fullUrl: string; resource: Resource }[];
};
export type Answer = { status: number; headers: Headers; body: Record<string, unknown> & Partial<Bundle> };

/** Asks as Next.js would pass it on, and holds every answer against R4. */
export async function ask(
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Answer> {
  const request = new Request(`http://clinic.test/api/fhir${path}`, { method, headers });
  const [type, id, ...more] = new URL(request.url).pathname.split("/").slice(3).map(decodeURIComponent);
  const response = await handlerFor(
    type,
    id,
    more,
  )(request, {
    params: Promise.resolve({ type: type ?? "", id: id ?? "" }),
  });
  const text = await response.text();
  const body = text === "" ? {} : (JSON.parse(text) as Answer["body"]);
  if (text !== "") {
    expect(response.headers.get("content-type")).toBe("application/fhir+json; charset=utf-8");
    expectR4(body);
  }
  if (response.status >= 400 && method !== "HEAD") expect(body["resourceType"]).toBe("OperationOutcome");
  return { status: response.status, headers: response.headers, body };

  function handlerFor(type: string | undefined, id: string | undefined, more: string[]) {
    const route = type === undefined || more.length > 0 ? anyOther : id !== undefined ? read : search;
    const handlers = (type === "metadata" ? metadata : route) as Record<
      string,
      (request: Request, context: { params: Promise<{ type: string; id: string }> }) => Promise<Response>
    >;
    const handler = handlers[method];
    if (!handler) throw new Error(`${method} is not exported`);
    return handler;
  }
}

export const resourcesIn = ({ body }: Answer): Resource[] =>
  (body.entry ?? []).map(({ resource }) => resource);

/** All pages of a search, one after the other. */
export async function askAll(path: string, headers: Record<string, string> = {}): Promise<Resource[][]> {
  const pages: Resource[][] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const answer: Answer = await ask(next, headers);
    expect(answer.status).toBe(200);
    pages.push(resourcesIn(answer));
    next = answer.body.link?.find(({ relation }) => relation === "next")?.url.replace(/^.*\/api\/fhir/, "");
  }
  return pages;
}

/** The headers of a program of the staff's. */
export async function programHeaders(): Promise<{
  tokenId: string;
  staffId: string;
  headers: { Authorization: string };
}> {
  const { id: staffMemberId } = await makeStaff("ADMIN");
  const { token, hash } = newSecretToken();
  const id = randomUUID();
  await db().accessToken.create({ data: { id, name: "Billing", tokenHash: hash, staffMemberId } });
  return { tokenId: id, staffId: staffMemberId, headers: { Authorization: `Bearer ${token}` } };
}
