import { bookVisit } from "@/lib/booking/book-visit";
import { listTreatments as shownTreatments } from "@/lib/booking/list-treatments";
import { listPractitioners as shownPractitioners } from "@/lib/booking/list-practitioners";
import { setRetired } from "@/lib/desk/retire";
import { practitionerForm, savePractitioner } from "@/lib/desk/save-practitioner";
import { roomForm, saveRoom } from "@/lib/desk/save-room";
import { saveTreatment } from "@/lib/desk/save-treatment";
import { listPractitioners, listRooms, listTreatments } from "@/lib/desk/show-catalogue";
import { treatmentForm, type TreatmentAsked } from "@/lib/desk/treatment-form";
import { moveVisit } from "@/lib/desk/move-visit";
import { showDay } from "@/lib/desk/show-day";
import type { Staff } from "@/lib/domain/staff";
import { call } from "@/tests/integration/api/calls";
import { makeActor } from "@/tests/support/actors";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";

const { query } = freshDatabase();
let admin: Staff;

beforeAll(async () => {
  await seedClinic();
  admin = await makeActor("ADMIN");
});
beforeEach(() => jest.spyOn(Date, "now").mockReturnValue(NOW));

const MOVE = {
  ...{ practitioner: "hannah-lindqvist", room: null, minutes: null },
  ...{ tell: false, squeezeReason: null },
};
const preview = { keep: false, seen: [], now: NOW };
const save = { keep: true, seen: [], now: NOW };

const treatment = async (slug: string) => {
  const found = (await listTreatments()).find((one) => one.slug === slug);
  if (!found) throw new Error(`no ${slug}`);
  return found;
};
const practitioner = async (slug: string) => {
  const found = (await listPractitioners()).find((one) => one.slug === slug);
  if (!found) throw new Error(`no ${slug}`);
  return found;
};

/** As the form would send it. */
const asked = (overrides: Record<string, unknown> = {}): TreatmentAsked =>
  treatmentForm.parse({
    ...{ name: "Long visit", description: "A longer one.", minutes: "60", turnoverMinutes: "0" },
    ...{ audience: "EVERYONE", priceCents: "85.50", place: "1" },
    phases: [{ from: "0", until: "60" }],
    ...{ practitionerIds: [], roomIds: [] },
    ...overrides,
  });

const knownOf = async (slug: string) => ({ key: slug, version: (await treatment(slug)).version });
const everything = async () => {
  const { rows } = await query(
    `select (select jsonb_agg(t order by id) from treatments t) as t, (select jsonb_agg(p order by id) from practitioners p) as p,
            (select jsonb_agg(l order by treatment_id, practitioner_id) from treatment_practitioners l) as l,
            (select count(*) from audit_entries where action like 'treatment.%') as trail`,
  );
  return rows;
};

describe("a treatment", () => {
  it("is tried first: the preview tells what saving then does, and leaves nothing behind", async () => {
    const [hannah] = await listPractitioners();
    const wanted = asked({ practitionerIds: [hannah?.id] });
    const before = await everything();

    const tried = await saveTreatment(admin, null, wanted, preview);
    expect(await everything()).toEqual(before);
    const kept = await saveTreatment(admin, null, wanted, save);

    expect(tried).toMatchObject({ ok: true, value: { isKept: false } });
    expect(kept).toMatchObject({ ok: true, value: { isKept: true, key: "long-visit" } });
    expect(kept.ok && kept.value.consequences).toEqual(tried.ok && tried.value.consequences);
    const made = kept.ok && kept.value.consequences.freeStarts.find(({ slug }) => slug === "long-visit");
    expect(made).toMatchObject({ before: 0, after: expect.any(Number) });
    expect(made && made.after).toBeGreaterThan(50);
    expect((await shownTreatments())[0]).toMatchObject({ slug: "long-visit", priceCents: 8550 });
  });

  it("keeps its address when its name changes", async () => {
    const outcome = await saveTreatment(
      admin,
      await knownOf("long-visit"),
      asked({ name: "Very long visit" }),
      save,
    );

    expect(outcome).toMatchObject({ ok: true, value: { key: "long-visit" } });
    expect(await treatment("long-visit")).toMatchObject({ name: "Very long visit", practitionerIds: [] });
    const { rows } = await query(
      "select details -> 'fields' as fields from audit_entries where action = 'treatment.changed'",
    );
    expect(rows).toEqual([{ fields: ["name", "practitioners"] }]);
  });

  it("is not overwritten by a form that was made before another change, from the practitioner’s side too", async () => {
    const old = await knownOf("long-visit");
    const hannah = await practitioner("hannah-lindqvist");
    const { id } = await treatment("long-visit");
    const form = practitionerForm.parse({
      ...hannah,
      place: "1",
      treatmentIds: [...hannah.treatmentIds, id],
    });
    await savePractitioner(admin, { key: hannah.slug, version: hannah.version }, form, save);

    const late = await saveTreatment(admin, old, asked(), save);

    expect(late).toEqual({ ok: false, refusal: { reason: "stale" } });
    expect((await treatment("long-visit")).practitionerIds).toEqual([hannah.id]);
  });

  it("that is longer than anyone’s hours is refused beside its minutes; with nobody it may be planned", async () => {
    const long = { minutes: "600", phases: [{ from: "0", until: "600" }] };
    const everyone = (await listPractitioners()).map(({ id }) => id);

    const refused = await saveTreatment(
      admin,
      null,
      asked({ name: "A", ...long, practitionerIds: everyone }),
      save,
    );
    const planned = await saveTreatment(admin, null, asked({ name: "B", ...long }), preview);

    expect(refused).toMatchObject({
      refusal: { reason: "invalid", fieldErrors: { minutes: [expect.stringMatching(/^This is longer/)] } },
    });
    expect(planned.ok).toBe(true);
  });
});

describe("retired", () => {
  it("a practitioner is offered no more, and each visit that stands is listed and stays", async () => {
    const booked = await bookVisit(
      makeVisitWanted({ practitioner: "marcus-osei", start: at(TUESDAY, "10:00") }),
      NOW,
    );
    if (!booked.ok) throw new Error("not booked");
    const { slug: key, version } = await practitioner("marcus-osei");

    const unseen = await setRetired(admin, "practitioner", { key, version }, true, save);
    const misfits = unseen.ok ? unseen.value.consequences.misfits : [];
    expect(unseen).toMatchObject({ ok: true, value: { isKept: false } });
    expect(misfits).toMatchObject([{ bookingId: booked.value.bookingId, misfits: ["practitioner-retired"] }]);
    const seen = misfits.map(({ bookingId }) => bookingId);
    const kept = await setRetired(admin, "practitioner", { key, version }, true, { ...save, seen });

    expect(kept).toMatchObject({ ok: true, value: { isKept: true } });
    expect((await shownPractitioners()).map(({ slug }) => slug)).not.toContain(key);
    const { status, json } = await call("GET", `/api/slots?treatment=follow-up&practitioner=${key}`);
    expect([status, json["errors"]]).toEqual([422, [expect.objectContaining({ path: "practitioner" })]]);
    const { rows } = await query("select status from bookings");
    expect(rows).toEqual([{ status: "BOOKED" }]);
    const names = async (date: string) => (await showDay(date, NOW)).practitioners.map((one) => one.slug);
    expect(await names(TUESDAY)).toContain(key);
    expect(await names("2026-12-02")).not.toContain(key);
  });

  it("a treatment cannot be booked by the API, and its visits can still be moved by the desk", async () => {
    const visit = await bookVisit(
      makeVisitWanted({ start: at(TUESDAY, "09:00"), practitioner: "hannah-lindqvist" }),
      NOW,
    );
    if (!visit.ok) throw new Error("not booked");
    const { bookingId } = visit.value;
    const outcome = await setRetired(admin, "treatment", await knownOf("follow-up"), true, {
      ...save,
      seen: await booked(),
    });
    expect(outcome).toMatchObject({ ok: true, value: { isKept: true } });

    const { status, json } = await call("GET", "/api/slots?treatment=follow-up");
    expect([status, json["errors"]]).toEqual([422, [expect.objectContaining({ path: "treatment" })]]);
    const again = await bookVisit(makeVisitWanted(), NOW);
    expect(again).toMatchObject({ refusal: { reason: "invalid", errors: [{ path: "treatment" }] } });
    const moved = await moveVisit(
      admin,
      { ...MOVE, bookingId, version: 0, start: at(TUESDAY, "11:00") },
      NOW,
    );
    expect(moved.ok).toBe(true);
  });

  it("everything comes back as it was", async () => {
    const outcome = await setRetired(admin, "treatment", await knownOf("follow-up"), false, save);

    expect(outcome).toMatchObject({ ok: true, value: { isKept: true } });
    expect((await shownTreatments()).map(({ slug }) => slug)).toContain("follow-up");
    expect((await treatment("follow-up")).practitionerIds).toHaveLength(3);
  });

  it("the last rooms leave nothing free, rather than a treatment that needs none", async () => {
    const seen = await booked();
    for (const { id, version } of await listRooms()) {
      await setRetired(admin, "room", { key: id, version }, true, { ...save, seen });
    }

    const { json } = await call("GET", "/api/slots?treatment=first-visit");
    expect(json["slots"]).toEqual([]);
    for (const { id, version } of await listRooms()) {
      await setRetired(admin, "room", { key: id, version }, false, save);
    }
  });
});

it("gives somebody new, and a new room, a diary of their own at their place in the list", async () => {
  const form = { name: "Zoë Đặng", credentials: "L.Ac.", bio: "New.", colour: "plum", place: "2" };
  const who = await savePractitioner(
    admin,
    null,
    practitionerForm.parse({ ...form, treatmentIds: [] }),
    save,
  );
  const room = roomForm.parse({ name: "Attic", place: "99", treatmentIds: [] });
  await saveRoom(admin, null, room, save);

  expect(who).toMatchObject({ ok: true, value: { key: "zoe-dang" } });
  expect((await listPractitioners()).map(({ slug }) => slug)[1]).toBe("zoe-dang");
  expect((await listRooms()).at(-1)?.name).toBe("Attic");
  const { rows } = await query(
    `select count(*)::int as count from schedules s left join practitioners p on p.id = s.practitioner_id
       left join rooms r on r.id = s.room_id where p.slug = 'zoe-dang' or r.name = 'Attic'`,
  );
  expect(rows).toEqual([{ count: 2 }]);
  expect(await saveRoom(admin, null, { ...room, name: "attic" }, save)).toMatchObject({
    refusal: { reason: "invalid", fieldErrors: { name: [expect.any(String)] } },
  });
});

const booked = async () => (await query<{ id: string }>("select id from bookings")).rows.map(({ id }) => id);
