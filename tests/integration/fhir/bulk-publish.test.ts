import * as manifest from "@/app/api/fhir/$bulk-publish/route";
import * as files from "@/app/api/fhir/bulk/[file]/route";
import { NOW, seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { askAll, type Resource } from "./fhir-calls";
import { expectR4 } from "./fhir-schema";

freshDatabase();
beforeAll(() => seedClinic());
beforeEach(() => jest.spyOn(Date, "now").mockReturnValue(NOW));

type Manifest = {
  transactionTime: string;
  request: string;
  output: { type: string; url: string; extension: { state: string[] } }[];
  error: unknown[];
};

async function readFile(file: string) {
  const request = new Request(`http://clinic.test/api/fhir/bulk/${file}`);
  const response = await files.GET(request, { params: Promise.resolve({ file }) });
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
}

it("leads from its manifest to the place, what is offered there, and every free time with the way to book it", async () => {
  const request = new Request("http://clinic.test/api/fhir/$bulk-publish");
  const answer = await manifest.GET(request, { params: Promise.resolve({}) });
  const { transactionTime, output, ...rest } = (await answer.json()) as Manifest;
  expect([answer.status, transactionTime, rest]).toEqual([
    200,
    new Date(NOW).toISOString(),
    { request: "http://clinic.test/api/fhir/$bulk-publish", requiresAccessToken: false, error: [] },
  ]);
  expect(output.map(({ extension }) => extension)).toEqual([
    { state: ["ME"] },
    { state: ["ME"] },
    { state: ["ME"] },
  ]);

  const lines = new Map<string, Resource[]>();
  for (const { type, url } of output) {
    const { status, type: kind, text } = await readFile(url.split("/").at(-1) ?? "");
    expect([status, kind, text.endsWith("\n")]).toEqual([200, "application/fhir+ndjson", true]);
    const resources = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Resource);
    for (const resource of resources.slice(0, 20)) expectR4(resource);
    expect(new Set(resources.map(({ resourceType }) => resourceType))).toEqual(new Set([type]));
    lines.set(type, resources);
  }

  const [location] = lines.get("Location") ?? [];
  expect(location).toMatchObject({
    id: "clinic",
    telecom: [{ system: "phone" }, {}],
    address: { state: "ME" },
  });
  const schedules = lines.get("Schedule") ?? [];
  expect(
    schedules.every((one) => (one["actor"] as { reference: string }[])[0]?.reference === "Location/clinic"),
  ).toBe(true);
  const known = new Set(schedules.map(({ id }) => `Schedule/${id}`));
  const slots = lines.get("Slot") ?? [];
  expect(slots.every((one) => known.has((one["schedule"] as { reference: string }).reference))).toBe(true);
  expect(slots.every((one) => JSON.stringify(one["extension"]).includes("booking-deep-link"))).toBe(true);
  const searched = (await askAll("/Slot?_count=200")).flat().map(({ id }) => id);
  expect(slots.map(({ id }) => id).sort()).toEqual(searched.sort());
});

it.each(["Patient.ndjson", "Slot", "Appointment.ndjson", "..%2Fx"])("has no file %s", async (file) => {
  expect((await readFile(file)).status).toBe(404);
});
