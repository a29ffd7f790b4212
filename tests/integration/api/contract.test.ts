import { readdirSync } from "node:fs";
import { operations } from "@/app/api/contract/operations";
import { SCREENING } from "@/lib/domain/screening";
import { safetyQuestions } from "@/lib/words/safety-questions";
import { freshDatabase } from "@/tests/support/database";
import { NOW, seedClinic } from "@/tests/support/clinic-makers";
import { call, routes } from "./calls";

freshDatabase();
beforeAll(() => seedClinic());
beforeEach(() => jest.spyOn(Date, "now").mockReturnValue(NOW));

/**
 * What stands under app/api/desk is for the desk's own pages and changes with them: no promise to other programs. FHIR
 * describes itself (/api/fhir/metadata), and calendar programs need no description of a feed.
 */
const files = readdirSync("app/api", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("route.ts") && !/^(\[\[|desk\/|fhir\/|calendars\/|metrics\/)/.test(file))
  .map((file) => `/api/${file.replace("/route.ts", "").replace(/\[(\w+)\]/g, "{$1}")}`);

describe("the contract", () => {
  it("describes every route there is, and no other", () => {
    const described = operations("2026-11-22").map(({ path }) => path);

    expect([...new Set(described)].sort()).toEqual(files.sort());
    expect(Object.keys(routes).sort()).toEqual(files.sort());
  });

  it.each(files)("describes the methods of %s", async (path) => {
    const { status, headers } = await call("OPTIONS", path.replace("{token}", "x"));

    const methods = operations("2026-11-22")
      .filter((one) => one.path === path)
      .flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]));
    expect(status).toBe(204);
    expect(headers.get("allow")?.split(", ").sort()).toEqual([...methods, "OPTIONS"].sort());
  });

  it.each(files)("refuses stray methods on %s with a problem", async (path) => {
    for (const method of ["PUT", "PATCH", "DELETE"] as const) {
      const { status, headers, json } = await call(method, path.replace("{token}", "x"));

      expect([status, json["type"]]).toEqual([405, "/problems/method-not-allowed"]);
      expect(headers.get("allow")).toMatch(/GET|POST/);
    }
  });

  it("answers HEAD like GET, without the body", async () => {
    const { status, text, headers } = await call("HEAD", "/api/clinic");

    expect([status, text, headers.get("content-type")]).toEqual([200, "", "application/json"]);
  });

  it.each(["GET", "POST", "DELETE", "OPTIONS"] as const)(
    "answers %s on an unknown path with 404",
    async (method) => {
      const { status, json } = await call(method, "/api/nothing/here");

      expect([status, json["type"]]).toEqual([404, "/problems/not-found"]);
    },
  );

  it("is served as OpenAPI 3.1 with the schemas that check requests", async () => {
    const { json } = await call("GET", "/api/openapi.json");

    expect(json["openapi"]).toBe("3.1.0");
    const post = (json["paths"] as Record<string, Record<string, object>>)["/api/bookings"]?.["post"];
    expect(post).toMatchObject({
      parameters: [{ name: "Idempotency-Key", in: "header", required: true }],
      requestBody: {
        content: {
          "application/json": {
            schema: {
              required: ["treatment", "practitioner", "start", "patient", "screening", "consent"],
              properties: {
                patient: { required: ["name", "email", "phone"], properties: { name: { maxLength: 200 } } },
                screening: { properties: { version: { const: SCREENING.version } } },
              },
            },
          },
        },
      },
    });
  });
});

describe("what anyone may know", () => {
  it("is the clinic, exactly", async () => {
    const { json } = await call("GET", "/api/clinic");

    expect(json).toEqual({
      name: "West End Acupuncture",
      timeZone: "America/New_York",
      phone: "(207) 555-0142",
      email: "hello@westend.example",
      address: "100 Example Street, 2nd floor, Portland, ME 04102",
      policy: { minimumNoticeMinutes: 120, horizonDays: 60, changeCutoffMinutes: 1440 },
    });
  });

  it("is who treats and what can be booked, by slugs that fit together", async () => {
    const treatments = (await call("GET", "/api/treatments")).json as unknown as { slug: string }[];
    const practitioners = (await call("GET", "/api/practitioners")).json as unknown as {
      treatments: string[];
    }[];

    const slugs = treatments.map(({ slug }) => slug);
    expect(slugs).toContain("follow-up");
    expect(practitioners.length).toBe(3);
    for (const slug of practitioners.flatMap((one) => one.treatments)) expect(slugs).toContain(slug);
  });

  it("is the present safety questions", async () => {
    const { json } = await call("GET", "/api/screening");

    const texts = new Map(safetyQuestions("en").map(({ id, text }) => [id, text]));
    const questions = SCREENING.questions.map((one) => ({ ...one, text: texts.get(one.id) }));
    expect(json).toEqual({ version: SCREENING.version, questions });
  });

  it("is that the process runs and the database is right", async () => {
    expect((await call("GET", "/api/health/live")).json).toEqual({ status: "ok" });
    expect((await call("GET", "/api/health/ready")).json).toEqual({ status: "ok" });
  });
});
