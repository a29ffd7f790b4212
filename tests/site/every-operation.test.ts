import { Ajv2020 } from "ajv/dist/2020";
import fc from "fast-check";
import { notedSeed, noteControl, noteFigure } from "@/tests/support/figures";
import { rounds } from "@/tests/support/rounds";
import { bookingRequest, freeSlots, told } from "./clinic-over-http";
import { requestsTo, rightBooking, type Known, type Operation, type Request } from "./requests-from-contract";
import { ask } from "./site-database";

jest.setTimeout(600_000);

const RUNS = rounds({ short: 20, proof: 400 });
const SEED = notedSeed();
const LONGEST_MS = 10_000;

type Answer = { status: number; type: string; text: string; milliseconds: number };
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const counted: Record<number, number> = {};
let operations: { path: string; method: string; operation: Operation }[];
let known: Known;
let neighbours: () => Promise<unknown[]>;

beforeAll(async () => {
  const document = (await (await fetch(`${told("SITE_URL")}/api/openapi.json`)).json()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const starts = (await freeSlots("phone-question")).map(({ start }) => start);
  const { body } = await bookingRequest({
    treatment: "phone-question",
    practitioner: "any",
    start: starts[0] ?? "",
  })();
  const { manageUrl = "" } = body as { manageUrl?: string };
  known = { starts: starts.slice(1), token: manageUrl.split("/").at(-1) ?? "" };
  neighbours = await everybodyElse(body.reference ?? "");
});
afterAll(() => {
  noteFigure("operations", operations.length);
  const said = Object.entries(counted).map(([status, times]) => `${status} ${times}×`);
  noteFigure("answers", said.join(", "));
});

/** @returns looks again at every visit and patient there is now, but for one visit with its patient */
async function everybodyElse(reference: string): Promise<() => Promise<unknown[]>> {
  const all = `select b.id, b.status, b.version, b.starts_at, b.practitioner_id, b.room_id, p::text as patient
                 from bookings b join patients p on p.id = b.patient_id`;
  const rows = await ask<{ id: string }>(`${all} where b.reference <> $1`, [reference]);
  return () => ask(`${all} where b.id = any($1) order by b.id`, [rows.map(({ id }) => id)]);
}

async function send({ path, ...init }: Request): Promise<Answer> {
  const begun = performance.now();
  const body = init.body ? new Uint8Array(init.body) : null;
  const response = await fetch(told("SITE_URL") + path, {
    ...init,
    body,
    signal: AbortSignal.timeout(60_000),
  });
  const answer = await response.text();
  counted[response.status] = (counted[response.status] ?? 0) + 1;
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  return { status: response.status, type, text: answer, milliseconds: performance.now() - begun };
}

/** @returns what is wrong with an answer by the document; nothing when it is one of those it names */
function faultOf({ status, type, text, milliseconds }: Answer, { responses }: Operation): string | undefined {
  if (status >= 500) return `is a fault of ours: ${status}`;
  if (milliseconds > LONGEST_MS) return `took ${milliseconds} ms`;
  const media = responses[status]?.content[type];
  if (!media) return `is not in the document: ${status} ${type} ${text.slice(0, 200)}`;
  if (!type.endsWith("json")) return undefined;
  const fits = ajv.compile(media.schema);
  return fits(JSON.parse(text))
    ? undefined
    : `has another form: ${status} ${ajv.errorsText(fits.errors)} ${text}`;
}

it("is answered as the document says, whatever is sent to any operation, once or twice at once", async () => {
  const before = await neighbours();

  for (const { path, method, operation } of operations) {
    const isSound = fc.asyncProperty(requestsTo(path, method, operation, known), async (request) => {
      const both = await Promise.all([send(request), send(request)]);
      expect(both.map((answer) => faultOf(answer, operation))).toEqual([undefined, undefined]);
      // The same key and the same request: one booking, and one answer.
      if (path === "/api/bookings") expect(both[1].text).toBe(both[0].text);
    });
    const examples: [Request][] = path === "/api/bookings" ? [[rightBooking(known)]] : [];
    await fc.assert(isSound, { seed: SEED, numRuns: operation.parameters ? RUNS : 2, examples });
  }

  expect(counted[201]).toBeGreaterThan(0);
  expect(counted[422]).toBeGreaterThan(0);
  expect(await neighbours()).toEqual(before);
});

it("would find an answer of another form, or of none that is named", async () => {
  const { operation } = operations.find(({ path }) => path === "/api/slots") ?? {};
  const answer = await send({
    path: "/api/slots?treatment=follow-up&practitioner=any",
    method: "GET",
    headers: {},
  });

  const broken = { ...answer, text: answer.text.replace('"slots"', '"times"') };
  const found = [answer, broken, { ...answer, status: 418 }].map(
    (one) => operation && faultOf(one, operation),
  );

  expect(found).toEqual([
    undefined,
    expect.stringMatching("another form"),
    expect.stringMatching("not in the doc"),
  ]);
  noteControl("an answer's form in the document", "it is said to have another form");
});
