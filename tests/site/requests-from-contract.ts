import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { SCREENING } from "@/lib/domain/screening";

/** As much of JSON Schema as our document uses for what is sent. */
type Schema = {
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  maxLength?: number;
};
export type Operation = {
  parameters?: { name: string; in: "path" | "query" | "header"; required: boolean; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content: Record<string, { schema: object }> }>;
};
export type Request = { path: string; method: string; headers: Record<string, string>; body?: Buffer };

/** What goes together in our clinic; a value made from the schema alone would get no further than its check. */
export type Known = { starts: string[]; token: string };

const NONSENSE: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      null,
      true,
      -1,
      0.1,
      1e308,
      "",
      " ",
      [],
      {},
      [[]],
      "__proto__",
      "\u0000",
      "\ud800",
      "٣",
      "𝔘\u202e",
      "NaN",
    ],
    ...[
      "2026-02-30",
      "9999-12-31T23:59:60Z",
      "<script>alert(1)</script>",
      "'; drop table bookings; --",
      "${7*7}",
    ],
    ...["../../etc/passwd", "a\r\nBcc: a@b.test", "x".repeat(5_000), "=1+1", "follow-up\u0000"],
  ),
  fc.jsonValue(),
  fc.string({ unit: "binary" }),
);

const answers = Object.fromEntries(SCREENING.questions.map(({ id }) => [id, "no"]));

const samples = ({ starts, token }: Known): Record<string, fc.Arbitrary<unknown>> => ({
  treatment: fc.constantFrom("phone-question", "follow-up", "first-visit"),
  practitioner: fc.constantFrom("any", "hannah-lindqvist"),
  start: fc.constantFrom(...starts),
  from: fc.constantFrom(...starts.map((start) => start.slice(0, 10))),
  days: fc.integer({ min: 1, max: 62 }),
  name: fc.constantFrom("Ann Doe", "Zoë O’Neill-Łukasz", "李小龍"),
  email: fc.uuid().map((id) => `${id}@site.test`),
  phone: fc.constant("207 555 0100"),
  answers: fc.constantFrom(answers, answers, answers, answers, { ...answers, bladder: "yes" }),
  token: fc.constantFrom(token, token, "A".repeat(43), "%00", "%ff", "x".repeat(500), "a%2Fb", "__proto__"),
  "Idempotency-Key": fc.oneof(
    { weight: 6, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: fc.constantFrom("again", " ", "k".repeat(300)) },
  ),
});

/** Values of a schema; one in 25 is nonsense in its place, so that most requests have a little of it, and some none. */
function valuesOf(schema: Schema, name: string, known: Known): fc.Arbitrary<unknown> {
  const right = samples(known)[name] ?? valuesByType(schema, known);
  return fc.oneof({ weight: 24, arbitrary: right }, { weight: 1, arbitrary: NONSENSE });
}

function valuesByType(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => valuesOf(one, "", known)));
  if (schema.type === "object") {
    const fields = Object.entries(schema.properties ?? {});
    const values = Object.fromEntries(fields.map(([name, one]) => [name, valuesOf(one, name, known)]));
    return fc.record(values, { requiredKeys: schema.required ?? [] });
  }
  if (schema.type === "boolean") return fc.boolean();
  return schema.type === "integer" ? fc.integer() : fc.string({ maxLength: schema.maxLength ?? 100 });
}

/** One that is right in everything, for a time that is free. */
export const rightBooking = ({ starts }: Known): Request => ({
  path: "/api/bookings",
  method: "POST",
  headers: { "Content-Type": "application/json", "Idempotency-Key": randomUUID() },
  body: Buffer.from(
    JSON.stringify({
      ...{ treatment: "phone-question", practitioner: "any", start: starts.at(-1), consent: true },
      patient: { name: "Ann Doe", email: `${randomUUID()}@site.test`, phone: "207 555 0100" },
      screening: { version: SCREENING.version, answers },
    }),
  ),
});

/** A body as it goes over the line: mostly as it should be. */
const WRITTEN: readonly [weight: number, type: string, write: (json: string) => Buffer][] = [
  [20, "application/json", (json) => Buffer.from(json)],
  [1, "application/json", (json) => Buffer.from(json.slice(0, json.length / 2))],
  [1, "application/json", (json) => Buffer.from(json, "utf16le")],
  [1, "application/json", (json) => Buffer.concat([Buffer.from(json), Buffer.from([0xff])])],
  [1, "application/json", (json) => Buffer.from(json.replace("{", '{"start":1,"patient":[],'))],
  [1, "application/json", (json) => Buffer.from(json + " ".repeat(1_100_000))],
  [1, "application/json; charset=utf-16", (json) => Buffer.from(json)],
  [1, "text/plain", (json) => Buffer.from(json)],
];

/** Requests to one operation, as its description allows them and not quite so. */
export function requestsTo(
  path: string,
  method: string,
  { parameters = [], requestBody }: Operation,
  known: Known,
): fc.Arbitrary<Request> {
  const placed = (place: string) =>
    fc.record(
      Object.fromEntries(
        parameters.flatMap((one) =>
          one.in === place ? [[one.name, valuesOf(one.schema, one.name, known)]] : [],
        ),
      ),
      {
        requiredKeys:
          place === "query" ? [] : parameters.filter((one) => one.in === place).map(({ name }) => name),
      },
    );
  const schema = requestBody?.content["application/json"]?.schema;
  const bodies = schema ? valuesOf(schema, "", known) : fc.constant(undefined);
  const written = fc.oneof(...WRITTEN.map(([weight, ...how]) => ({ weight, arbitrary: fc.constant(how) })));
  return fc
    .record({
      inPath: placed("path"),
      inQuery: placed("query"),
      inHeader: placed("header"),
      body: bodies,
      written,
    })
    .map(({ inPath, inQuery, inHeader, body, written: [type, write] }) => ({
      path: withQuery(
        path.replace(/\{(\w+)\}/g, (_, name: string) => inSegment(inPath[name])),
        inQuery,
      ),
      method: method.toUpperCase(),
      headers: {
        ...Object.fromEntries(Object.entries(inHeader).map(([name, value]) => [name, inHeaderText(value)])),
        ...(schema ? { "Content-Type": type } : {}),
      },
      ...(schema ? { body: write(JSON.stringify(body) ?? "") } : {}),
    }));
}

const text = (value: unknown): string =>
  (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, 2_000);
/** What is percent-encoded already stays; dots alone would be another path. */
const inSegment = (value: unknown): string => {
  const said = Buffer.from(text(value)).toString(); // half of a pair cannot be written as UTF-8
  return /^[\w-]*(?:%[\da-f]{2}[\w-]*)*$/i.test(said) && said !== "" ? said : `x${encodeURIComponent(said)}`;
};
const inHeaderText = (value: unknown): string => text(value).replace(/[^\x20-\x7e]/g, "?");
const withQuery = (path: string, query: Record<string, unknown>): string => {
  const said = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, text(value)]));
  return said.size === 0 ? path : `${path}?${said}`;
};
