import { makeActor } from "@/tests/support/actors";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookVisit } from "@/lib/booking/book-visit";
import { changePatient } from "@/lib/desk/change-patient";
import { joinPatients } from "@/lib/desk/join-patients";
import type { PatientGiven } from "@/lib/desk/patient-form";
import { previewJoin } from "@/lib/desk/preview-join";
import { showPatient } from "@/lib/desk/show-patient";
import { listUndoSteps, undoChange } from "@/lib/desk/undo-change";
import type { Instant } from "@/lib/domain/interval";
import type { Staff } from "@/lib/domain/staff";

jest.setTimeout(60_000); // a database is cloned for it, on machines that have other things to do

const { query } = freshDatabase();
beforeAll(() => seedClinic());

let made = 0;

/** Somebody with one visit on the Tuesday. */
async function makePatient(time: string, facts: { phone?: string } = {}) {
  made += 1;
  const patient = {
    name: `Ann Bell ${made}`,
    email: `ann${made}@example.com`,
    phone: facts.phone ?? "207 555 0142",
    birthDate: null,
  };
  const wanted = makeVisitWanted({
    patient,
    treatment: "phone-question",
    start: at(TUESDAY, time),
  });
  const booked = await bookVisit(wanted, NOW);
  if (!booked.ok) throw new Error(booked.refusal.reason);
  const { rows } = await query("select id, patient_id from bookings where reference = $1", [
    booked.value.reference,
  ]);
  return { id: rows[0].patient_id as string, bookingId: rows[0].id as string, ...patient };
}

async function shown(by: Staff, id: string, now: Instant = NOW) {
  const found = await showPatient(by, id, now);
  if (!found || !("patient" in found)) throw new Error("no such patient");
  return found.patient;
}

const given = (
  patient: { name: string; email: string; phone: string },
  more: Partial<PatientGiven> = {},
) => ({
  ...{
    version: 0,
    name: patient.name,
    email: patient.email,
    phone: patient.phone,
    birthDate: null,
    note: null,
  },
  coming: undefined,
  ...more,
});

const trailOf = async (patientId: string) =>
  (
    await query(
      "select action, details from audit_entries where patient_id = $1 and action like 'patient.%' order by id",
      [patientId],
    )
  ).rows;

describe("a patient's record", () => {
  it("is seen with its visits, and each look is in the trail", async () => {
    const by = await makeActor();
    const ann = await makePatient("10:00");

    const patient = await shown(by, ann.id);

    expect(patient.coming.map(({ bookingId }) => bookingId)).toEqual([ann.bookingId]);
    expect((await shown(by, ann.id, at("2026-12-02", "9:00"))).past).toHaveLength(1);
    expect(await trailOf(ann.id)).toEqual([
      { action: "patient.viewed", details: {} },
      { action: "patient.viewed", details: {} },
    ]);
  });

  it.each(["", "7", "not-a-uuid", "' or 1=1", "00000000-0000-4000-8000-000000000000", ["a", "b"]])(
    "is not there for the forged id %j",
    async (id) => {
      expect(await showPatient(await makeActor(), id, NOW)).toBeNull();
    },
  );

  it("is changed with the names of the fields in the trail, and its note is sealed", async () => {
    const by = await makeActor();
    const ann = await makePatient("10:15");

    await changePatient(by, ann.id, given(ann, { birthDate: "1970-05-17", note: "Walks with a cane." }), NOW);

    expect(await shown(by, ann.id)).toMatchObject({
      birthDate: "1970-05-17",
      note: "Walks with a cane.",
      version: 1,
    });
    expect((await trailOf(ann.id))[0]).toEqual({
      action: "patient.changed",
      details: { fields: ["birthDate", "note"] },
    });
    const { rows } = await query(
      "select patients::text || (select string_agg(a::text, '') from audit_entries a) as all from patients where id = $1",
      [ann.id],
    );
    expect(rows[0].all).not.toMatch(/cane/);
  });

  it("is not overwritten by a form that was made before somebody else changed it", async () => {
    const [by, other] = [await makeActor(), await makeActor()];
    const ann = await makePatient("10:30");
    await changePatient(other, ann.id, given(ann, { name: "Ann Bell-Smith" }), NOW);

    const outcome = await changePatient(by, ann.id, given(ann, { name: "Anne Bell" }), NOW);

    expect(outcome).toEqual({ ok: false, refusal: { reason: "stale" } });
    expect((await shown(by, ann.id)).name).toBe("Ann Bell-Smith");
  });

  it("asks whether visits to come get a new address, and leaves those alone that are over", async () => {
    const by = await makeActor();
    const ann = await makePatient("10:45");
    const anew = given(ann, { email: "new@example.com" });
    const emailOf = async () =>
      (await query("select email from bookings where id = $1", [ann.bookingId])).rows[0].email;
    const before = await emailOf();

    expect(await changePatient(by, ann.id, anew, NOW)).toMatchObject({
      refusal: { reason: "invalid", errors: [{ path: "coming" }] },
    });
    await changePatient(by, ann.id, { ...anew, coming: "no" }, NOW);
    expect(await emailOf()).toBe(before);

    const next = { ...anew, version: 1, email: "newer@example.com" };
    expect(
      await changePatient(by, ann.id, { ...next, coming: "yes" }, at("2026-12-02", "9:00")),
    ).toMatchObject({ ok: true });
    expect(await emailOf()).toBe(before);
    const last = { ...next, version: 2, email: "newest@example.com" };
    expect(await changePatient(by, ann.id, { ...last, coming: "yes" }, NOW)).toMatchObject({
      value: { visits: 1 },
    });
    expect(await emailOf()).toBe("newest@example.com");
  });
});

describe("joining two records", () => {
  const keep = { name: "into", phone: "from", email: "into", birthDate: "from" } as const;
  const both = (into: { id: string }, from: { id: string }) => ({
    ...{ into: { id: into.id, version: 0 }, from: { id: from.id, version: 0 }, keep },
  });
  const whose = async (...bookingIds: string[]) =>
    (
      await query("select patient_id from bookings where id = any($1) order by starts_at", [bookingIds])
    ).rows.map(({ patient_id }) => patient_id);

  it("gives all visits to one, with the facts that were chosen, and leads there from the other's address", async () => {
    const by = await makeActor();
    const [ann, copy] = [await makePatient("11:00"), await makePatient("12:00", { phone: "207 555 0199" })];

    const outcome = await joinPatients(by, both(ann, copy));

    expect(outcome).toMatchObject({ ok: true });
    expect(await whose(ann.bookingId, copy.bookingId)).toEqual([ann.id, ann.id]);
    expect(await shown(by, ann.id)).toMatchObject({
      name: ann.name,
      phone: "207 555 0199",
      email: ann.email,
    });
    expect(await showPatient(by, copy.id, NOW)).toEqual({ joinedIntoId: ann.id });
    expect((await trailOf(copy.id)).map(({ action }) => action)).toEqual(["patient.joined"]);
  });

  it("can be undone, once: each has again what it had", async () => {
    const by = await makeActor();
    const [ann, copy] = [await makePatient("11:15"), await makePatient("12:15", { phone: "207 555 0198" })];
    await changePatient(by, ann.id, given(ann, { note: "First note" }), NOW);
    const joined = await joinPatients(by, { ...both(ann, copy), into: { id: ann.id, version: 1 } });
    if (!joined.ok) throw new Error(joined.refusal.reason);

    expect((await listUndoSteps(by))[0]).toMatchObject({ action: "patient.joined", patientId: ann.id });
    expect(await undoChange(by, joined.value.undoId)).toMatchObject({ ok: true });

    expect(await whose(ann.bookingId, copy.bookingId)).toEqual([ann.id, copy.id]);
    expect(await shown(by, ann.id)).toMatchObject({ phone: ann.phone, note: "First note" });
    expect(await shown(by, copy.id)).toMatchObject({ name: copy.name });
    expect(await undoChange(by, joined.value.undoId)).toEqual({ ok: false, refusal: { reason: "too-late" } });
  });

  it("is not undone over what somebody has changed since", async () => {
    const by = await makeActor();
    const [ann, copy] = [await makePatient("11:30"), await makePatient("12:30")];
    const joined = await joinPatients(by, both(ann, copy));
    if (!joined.ok) throw new Error(joined.refusal.reason);
    await changePatient(by, ann.id, given(ann, { version: 1, name: "Ann B." }), NOW);

    expect(await undoChange(by, joined.value.undoId)).toEqual({ ok: false, refusal: { reason: "stale" } });
    expect(await whose(copy.bookingId)).toEqual([ann.id]);
  });

  it("is refused while both have a visit at the same time, and the preview shows which", async () => {
    const by = await makeActor();
    const ann = await makePatient("11:45");
    const theo = await makePatient("11:45");

    const preview = await previewJoin(by, ann.id, theo.id);
    const outcome = await joinPatients(by, both(ann, theo));

    expect(preview?.clashes.flat().map(({ bookingId }) => bookingId)).toEqual([
      ann.bookingId,
      theo.bookingId,
    ]);
    expect(outcome).toMatchObject({
      refusal: { reason: "obstructed", obstacles: [{ bookingId: theo.bookingId }] },
    });
    expect(await whose(theo.bookingId)).toEqual([theo.id]);
  });

  it("is refused of what has changed since it was looked at, of itself, and of what was joined already", async () => {
    const by = await makeActor();
    const [ann, copy] = [await makePatient("14:00"), await makePatient("14:15")];

    expect(await joinPatients(by, both(ann, ann))).toMatchObject({ refusal: { reason: "unknown" } });
    const stale = { ...both(ann, copy), from: { id: copy.id, version: 3 } };
    expect(await joinPatients(by, stale)).toMatchObject({ refusal: { reason: "stale" } });
    await joinPatients(by, both(ann, copy));
    expect(await joinPatients(by, both(ann, copy))).toMatchObject({ refusal: { reason: "unknown" } });
    expect(await previewJoin(by, ann.id, copy.id)).toBeNull();
  });

  it("of one record into two others, done at the same moment, is done once", async () => {
    const by = await makeActor();
    const [one, two, copy] = [
      await makePatient("15:00"),
      await makePatient("15:15"),
      await makePatient("15:30"),
    ];

    const outcomes = await Promise.all([
      joinPatients(by, both(one, copy)),
      joinPatients(by, both(two, copy)),
    ]);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
