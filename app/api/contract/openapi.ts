import { z } from "zod";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { PROBLEMS, type ProblemName } from "@/lib/http/problem";
import { operations, type Operation } from "./operations";
import { problemSchema } from "./problem-schema";

/** Any call may end in these. */
const ALWAYS: readonly ProblemName[] = ["method-not-allowed", "unexpected", "busy"];

/** The whole contract as OpenAPI 3.1, made from the schemas that check requests and type the answers. */
export function openApiDocument(today: ClinicDate, server: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations(today)) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Clinic booking",
      version: "1",
      description:
        "Errors are RFC 9457 problems. Instants are ISO 8601 with the clinic's offset. Members and parameters that " +
        "are not described here are ignored in requests. HEAD answers wherever GET does.",
    },
    servers: [{ url: server }],
    paths,
  };
}

function described({ path, summary, query, body, status, answer, problems }: Operation) {
  const content =
    answer === "text/calendar"
      ? { "text/calendar": { schema: { type: "string" } } }
      : { "application/json": { schema: jsonSchema(answer, "output") } };
  const parameters = [...inPath(path), ...(query ? inQuery(query) : []), ...(body ? [IDEMPOTENCY_KEY] : [])];
  return {
    summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: jsonSchema(body, "input") } },
          },
        }
      : {}),
    responses: { [status]: { description: "Done", content }, ...problemResponses([...problems, ...ALWAYS]) },
  };
}

const IDEMPOTENCY_KEY = {
  name: "Idempotency-Key",
  in: "header",
  required: true,
  description: "Names the request: sent twice, it books once and is answered the same. A UUID is best.",
  schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[\\x20-\\x7e]+$" },
};

const inPath = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));

function inQuery(query: z.ZodObject) {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input" });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}

/** Some statuses have several problems: one response each, any of them. */
function problemResponses(names: ProblemName[]) {
  const statuses = [...new Set(names.map((name) => PROBLEMS[name].status))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const some = names.filter((name) => PROBLEMS[name].status === status);
      const response = {
        description: some.map((name) => PROBLEMS[name].title).join("; or "),
        ...(status === 429 || status === 503 ? { headers: RETRY_AFTER } : {}),
        content: {
          "application/problem+json": { schema: jsonSchema(z.union(some.map(problemSchema)), "output") },
        },
      };
      return [status, response];
    }),
  );
}

const RETRY_AFTER = { "Retry-After": { description: "Whole seconds", schema: { type: "integer" } } };

/** OpenAPI 3.1 speaks JSON Schema 2020-12 by itself: no schema needs to say so. */
function jsonSchema(schema: z.ZodType, io: "input" | "output") {
  const made = z.toJSONSchema(schema, { io, target: "draft-2020-12" });
  return Object.fromEntries(Object.entries(made).filter(([member]) => member !== "$schema"));
}
