import { readdirSync } from "node:fs";
import { freshDatabase } from "@/tests/support/database";
import { seedClinic } from "@/tests/support/clinic-makers";
import { makeStaff, signedIn } from "@/tests/support/staff-makers";
import { STAFF_ROLES } from "@/lib/domain/staff";
import { everythingIn, strangers } from "./strangers";

jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);
jest.setTimeout(60_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] as const;
type Handler = (request: Request, context: { params: Promise<object> }) => Promise<Response>;

const files = readdirSync("app/api/desk", { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith("route.ts"),
);

/** What each method of a handler answers; stray methods are 405 for everybody. */
async function statusesOf(file: string): Promise<number[]> {
  const handlers = jest.requireActual<Partial<Record<(typeof METHODS)[number], Handler>>>(
    `@/app/api/desk/${file}`,
  );
  const answers = METHODS.flatMap((method) => {
    const request = new Request("http://clinic.test/api/desk", { method });
    return handlers[method]?.(request, { params: Promise.resolve({}) }) ?? [];
  });
  const given = await Promise.all(answers);
  await Promise.all(given.map(({ body }) => body?.cancel()));
  const statuses = given.map(({ status }) => status);
  return statuses.filter((status) => status !== 405);
}

it("finds the handlers of the desk", () => {
  expect(files.length).toBeGreaterThan(1);
});

describe.each(files)("app/api/desk/%s", (file) => {
  it.each(strangers(query))("answers %s with 401, and writes nothing", async (_who, become) => {
    await become();
    const before = await everythingIn(query);

    const statuses = await statusesOf(file);

    expect(statuses.length).toBeGreaterThan(0);
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(await everythingIn(query)).toEqual(before);
  });

  it.each(STAFF_ROLES)("answers %s", async (role) => {
    await signedIn(await makeStaff(role));

    expect(await statusesOf(file)).not.toContain(401);
  });
});
