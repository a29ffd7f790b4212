import { randomUUID } from "node:crypto";
import { sealContactBody } from "@/lib/auth/contact-body";
import { sealPatientNote } from "@/lib/auth/patient-note";
import { askForErasure } from "@/lib/booking/ask-for-erasure";
import { bookVisit } from "@/lib/booking/book-visit";
import { contactClinic, contactMessage } from "@/lib/booking/contact-clinic";
import { findVisit } from "@/lib/booking/show-visit";
import { cancelVisit } from "@/lib/desk/cancel-visit";
import { erasePatient, previewErasure } from "@/lib/desk/erase-patient";
import { findPatients } from "@/lib/desk/find-patients";
import { joinPatients } from "@/lib/desk/join-patients";
import { showRequests } from "@/lib/desk/show-messages";
import { makeActor } from "@/tests/support/actors";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { IN_ENGLISH } from "@/lib/words/in-english";

jest.setTimeout(60_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());
afterEach(() =>
  query("truncate bookings, patients, contact_requests, waitlist_entries, booking_drafts cascade"),
);

const ANN = { name: "Ann Zebrowski", email: "ann.zebrowski@example.com", phone: "(207) 555-0187" };
/** Every way in which Ann may stand somewhere. */
const WORDS = /zebrowski|5550187|555-0187|1970-05-17/i;
const LATER = at("2026-12-02", "9:00");

let made = 0;

/** A visit of Ann's on the Tuesday, with all that may come with one. */
async function visitOf(person: Partial<typeof ANN> = {}, time = "10:00") {
  made += 1;
  const patient = { ...ANN, ...person, birthDate: "1970-05-17" };
  const wanted = makeVisitWanted({ patient, start: at(TUESDAY, time), key: `erase:${made}` });
  const booked = await bookVisit(wanted, NOW);
  if (!booked.ok) throw new Error(booked.refusal.reason);
  const { rows } = await query("select id, patient_id from bookings where reference = $1", [
    booked.value.reference,
  ]);
  const [id, patientId] = [rows[0].id as string, rows[0].patient_id as string];
  await query("insert into intakes (id, booking_id, version, answers_sealed) values ($1, $2, '1', '\\x01')", [
    randomUUID(),
    id,
  ]);
  return { id, patientId, token: booked.value.manageUrl.split("/").at(-1) ?? "" };
}

const settle = (status: string, ...bookingIds: string[]) =>
  query("update bookings set status = $1::booking_status where id = any($2)", [status, bookingIds]);

/** What people write and begin beside their visits. */
async function writeTraces(bookingId: string, email = ANN.email) {
  const form = {
    kind: "MESSAGE",
    submission: `form-${randomUUID()}`,
    ...ANN,
    email,
    message: "Ann Zebrowski",
  };
  await contactClinic(contactMessage(IN_ENGLISH).parse(form), NOW);
  const [treatment] = (await query("select id from treatments limit 1")).rows;
  const waits = `insert into waitlist_entries (id, treatment_id, patient_name, email, phone, weekdays, from_minute,
      until_minute, until_date, notice_minutes, token_hash, token_sealed)
    values ($1, $2, $3, $4, $5, '{1}', 0, 60, '2027-01-01', 60, $6, '\\x01')`;
  await query(waits, [randomUUID(), treatment.id, ANN.name, email, ANN.phone, Buffer.from(randomUUID())]);
  const waiting = `insert into messages (id, kind, waitlist_entry_id, recipient)
    select gen_random_uuid(), 'WAITLIST_JOINED', id, email from waitlist_entries where email = $1`;
  await query(waiting, [email]);
  const drafts = `insert into booking_drafts (id, browser_hash, screening_version, screened_at, patient_name, email)
    values ($1, '\\x01', '1', now(), $2, $3)`;
  await query(drafts, [randomUUID(), ANN.name, email]);
  await query("update messages set server_reply = '250 OK for <' || recipient || '>' where booking_id = $1", [
    bookingId,
  ]);
  const link = await query(
    `insert into visits_links (id, email_key, token_hash, token_sealed, expires_at)
     values (gen_random_uuid(), $1, $2, '\\x01', now()) returning id`,
    [email, Buffer.from(randomUUID())],
  );
  await query(
    "insert into messages (id, kind, visits_link_id, recipient) values (gen_random_uuid(), 'VISITS_LINK', $1, $2)",
    [link.rows[0].id, email],
  );
}

/** Everything in the database as text, table by table. */
async function everywhere(): Promise<Record<string, string>> {
  const tables = await query(
    `select schemaname || '."' || tablename || '"' as name from pg_tables
      where schemaname in ('public', 'graphile_worker') and tablename not in ('staff_members', 'clinics')`,
  );
  const read = async (name: string) =>
    (await query(`select coalesce(string_agg(t::text, E'\\n'), '') as text from ${name} t`)).rows[0].text;
  const entries = [];
  for (const { name } of tables.rows) entries.push([name, await read(name)]);
  return Object.fromEntries(entries);
}
const tablesThatName = async (words: RegExp) =>
  Object.entries(await everywhere())
    .filter(([, text]) => words.test(text))
    .map(([name]) => name);

const erased = async (patientId: string, now = LATER) => {
  const by = await makeActor("ADMIN");
  const { rows } = await query("select version from patients where id = $1", [patientId]);
  return erasePatient(by, { patient: patientId, version: rows[0].version, sure: "yes" }, now);
};

it("leaves nothing of who was never treated, in any table", async () => {
  const visit = await visitOf();
  await writeTraces(visit.id);
  await query("update patients set note_sealed = $2 where id = $1", [
    visit.patientId,
    sealPatientNote(visit.patientId, "walks with a cane"),
  ]);
  await settle("NO_SHOW", visit.id);
  expect((await tablesThatName(WORDS)).length).toBeGreaterThan(5);

  expect(await erased(visit.patientId)).toEqual({ ok: true, value: null });

  expect(await tablesThatName(WORDS)).toEqual([]);
  const { rows } = await query("select name, name_key, birth_date, note_sealed, phone from patients");
  expect(rows).toEqual([
    { name: "Erased", name_key: "erased", birth_date: null, note_sealed: null, phone: null },
  ]);
  expect((await query("select 1 from intakes")).rows).toEqual([]);
  expect((await query("select state from messages")).rows).toEqual([{ state: "SKIPPED" }]);
});

it("keeps of who was treated the name, the date of birth, the dates and what was answered before treatments", async () => {
  const [treated, missed] = [await visitOf(), await visitOf({}, "14:00")];
  await writeTraces(treated.id);
  await settle("FULFILLED", treated.id);
  await settle("NO_SHOW", missed.id);

  expect(await erased(treated.patientId)).toMatchObject({ ok: true });

  expect(await tablesThatName(WORDS)).toEqual(['public."patients"']);
  const { rows } = await query(
    "select name, birth_date::text, email, email_key, phone, search_key from patients",
  );
  expect(rows).toEqual([
    {
      ...{ name: ANN.name, birth_date: "1970-05-17", email: null, email_key: null, phone: null },
      search_key: expect.not.stringMatching(/example|555/),
    },
  ]);
  expect((await query("select booking_id from intakes")).rows).toEqual([{ booking_id: treated.id }]);
  expect(await findPatients(await makeActor(), ANN.email, LATER)).toEqual([]);
});

it("keeps nothing of a treatment longer ago than the law wants", async () => {
  const visit = await visitOf();
  await settle("FULFILLED", visit.id);

  await erased(visit.patientId, at("2033-12-02", "9:00"));

  expect(await tablesThatName(WORDS)).toEqual([]);
  expect((await query("select 1 from intakes")).rows).toEqual([]);
});

it("leaves a manage link that says what is true, and how nobody is reached", async () => {
  const visit = await visitOf();
  await settle("CANCELLED", visit.id);
  await erased(visit.patientId);

  const shown = await findVisit(visit.token, LATER);

  expect(shown).toMatchObject({ status: "CANCELLED", startsAt: at(TUESDAY, "10:00"), recipientAddress: "" });
  expect(JSON.stringify(shown)).not.toMatch(WORDS);
});

it("takes the records along that were joined into the person's", async () => {
  const by = await makeActor();
  const [visit, copy] = [await visitOf(), await visitOf({ email: "zebrowski.a@example.com" }, "14:00")];
  const keep = { name: "into", phone: "into", email: "into", birthDate: "into" } as const;
  const both = { into: { id: visit.patientId, version: 0 }, from: { id: copy.patientId, version: 0 }, keep };
  expect(await joinPatients(by, both)).toMatchObject({ ok: true });
  await settle("FULFILLED", visit.id);
  await settle("NO_SHOW", copy.id);

  await erased(visit.patientId);

  expect(await tablesThatName(WORDS)).toEqual(['public."patients"']);
  expect((await query("select name from patients order by name")).rows).toEqual([
    { name: ANN.name },
    { name: "Erased" },
  ]);
});

it("leaves alone what others have who are reached at the same address", async () => {
  const [ann, theo] = [await visitOf(), await visitOf({ name: "Theo Bell" }, "14:00")];
  const body = { id: randomUUID(), text: "From Theo" };
  await query(
    `insert into contact_requests (id, kind, submission, name, email, body_sealed)
     values ($1, 'MESSAGE', 'theo', 'Theo Bell', $2, $3)`,
    [body.id, ANN.email, Buffer.from(sealContactBody(body.id, body.text))],
  );
  await writeTraces(ann.id);
  await settle("NO_SHOW", ann.id);

  expect(await erased(ann.patientId)).toMatchObject({ ok: true });

  expect(await tablesThatName(/ann zebrowski/i)).toEqual([]);
  expect((await query("select email from bookings where id = $1", [theo.id])).rows).toEqual([
    { email: ANN.email },
  ]);
  expect((await query("select name from contact_requests")).rows).toEqual([{ name: "Theo Bell" }]);
});

it("is refused while a visit is to come, and while nobody has noted whether they came", async () => {
  const visit = await visitOf();
  const before = await everywhere();

  expect(await erased(visit.patientId, NOW)).toEqual({ ok: false, refusal: { reason: "too-late" } });
  expect(await erased(visit.patientId, LATER)).toEqual({ ok: false, refusal: { reason: "too-late" } });

  expect(await everywhere()).toEqual(before);
  const preview = await previewErasure(await makeActor("ADMIN"), visit.patientId, NOW);
  expect(preview).toMatchObject({ patient: { plan: { ahead: [{ bookingId: visit.id }], unsettled: [] } } });
});

it("is refused of a record that was changed since, joined away, or never there", async () => {
  const by = await makeActor("ADMIN");
  const visit = await visitOf();
  await settle("NO_SHOW", visit.id);
  const sure = "yes" as const;

  expect(await erasePatient(by, { patient: visit.patientId, version: 9, sure }, LATER)).toMatchObject({
    refusal: { reason: "stale" },
  });
  expect(await erasePatient(by, { patient: randomUUID(), version: 0, sure }, LATER)).toMatchObject({
    refusal: { reason: "unknown" },
  });
});

it("is in the trail with counts and no names, and cannot be undone", async () => {
  const by = await makeActor("ADMIN");
  const visit = await visitOf();
  const { rows } = await query("select version from bookings where id = $1", [visit.id]);
  const wish = { bookingId: visit.id, version: rows[0].version, askedBy: "PATIENT" as const, tell: false };
  expect(await cancelVisit(by, wish)).toMatchObject({ ok: true });

  await erased(visit.patientId, NOW);

  const trail = await query("select action, details from audit_entries order by id desc limit 1");
  expect(trail.rows).toEqual([
    {
      action: "patient.erased",
      details: {
        ...{ visits: 1, mails: 1, intakes: 1, requests: 0, waitlist: 0, drafts: 0 },
        keptUntil: null,
      },
    },
  ]);
  expect((await query("select 1 from undo_steps")).rows).toEqual([]);
});

it("is asked for once while the desk has not answered, and the desk sees whom it is about", async () => {
  const visit = await visitOf();
  await Promise.all(Array.from({ length: 5 }, () => askForErasure(ANN.email, NOW)));
  const { rows } = await showRequests(await makeActor(), false);

  expect(rows).toMatchObject([{ kind: "ERASURE", people: [{ patientId: visit.patientId, name: ANN.name }] }]);
  const mails = await query("select recipient from messages where kind = 'ERASURE_REQUESTED'");
  expect(mails.rows).toHaveLength(1);

  await query("update contact_requests set answered_at = now()");
  await askForErasure(ANN.email, NOW);
  expect((await query("select 1 from contact_requests")).rows).toHaveLength(2);
});
