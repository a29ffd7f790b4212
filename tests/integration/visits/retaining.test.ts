import { randomUUID } from "node:crypto";
import { bookVisit } from "@/lib/booking/book-visit";
import { retain } from "@/lib/desk/retain";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";

jest.setTimeout(60_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());

/** A visit with health answers that was so long ago, with the record of whoever it was for. */
async function pastVisit(name: string, ago: string, status: string) {
  const patient = { name, email: `${randomUUID()}@example.com`, phone: "207 555 0100", birthDate: null };
  const start = at(TUESDAY, "10:00");
  const booked = await bookVisit(makeVisitWanted({ patient, start }), NOW);
  if (!booked.ok) throw new Error(booked.refusal.reason);
  const id = booked.value.bookingId;
  await query("insert into intakes (id, booking_id, version, answers_sealed) values ($1, $2, '1', '\\x01')", [
    randomUUID(),
    id,
  ]);
  await query("delete from slots where booking_id = $1", [id]);
  await query(
    `update bookings set status = $2::booking_status, starts_at = $3::timestamptz - $4::interval,
            ends_at = $3::timestamptz - $4::interval + (ends_at - starts_at) where id = $1`,
    [id, status, new Date(NOW), ago],
  );
  await query(
    "update patients set created_at = $2::timestamptz - $3::interval where id = (select patient_id from bookings where id = $1)",
    [id, new Date(NOW), ago],
  );
}

const request = (name: string, answeredAgo: string | null) =>
  query(
    `insert into contact_requests (id, kind, submission, name, email, body_sealed, answered_at)
     values ($1::uuid, 'MESSAGE', $1::text, $2, 'x@example.com', '\\x01', $3::timestamptz - $4::interval)`,
    [randomUUID(), name, new Date(NOW), answeredAgo],
  );

const column = async (text: string) => (await query(text)).rows.map((row) => Object.values(row)[0]);
const people = () => column("select name from patients order by name");
const answered = () =>
  column(`select p.name from intakes i join bookings b on b.id = i.booking_id
            join patients p on p.id = b.patient_id order by p.name`);
const wrote = () => column("select name from contact_requests order by name");

it("lets go of what was kept long enough and of nothing else, and a dry run says so beforehand and changes nothing", async () => {
  await pastVisit("Treated long ago", "7 years 2 days", "FULFILLED");
  await pastVisit("Treated within the years", "6 years 360 days", "FULFILLED");
  await pastVisit("Not come 91 days ago", "91 days", "NO_SHOW");
  await pastVisit("Cancelled 89 days ago", "89 days", "CANCELLED");
  await request("Answered long ago", "366 days");
  await request("Answered lately", "364 days");
  await request("Not answered", null);
  const before = [await people(), await answered(), await wrote()];
  const expected = { people: 1, answers: 1, requests: 1, waitlist: 0 };

  expect(await retain(NOW, { isDry: true })).toEqual(expected);
  expect([await people(), await answered(), await wrote()]).toEqual(before);

  expect(await retain(NOW, { isDry: false })).toEqual(expected);
  expect(await people()).toEqual([
    ...["Cancelled 89 days ago", "Erased", "Not come 91 days ago", "Treated within the years"],
  ]);
  expect(await answered()).toEqual(["Cancelled 89 days ago", "Treated within the years"]);
  expect(await wrote()).toEqual(["Answered lately", "Not answered"]);
  expect(await column("select actor from audit_entries where action = 'patient.erased'")).toEqual(["system"]);

  expect(await retain(NOW, { isDry: false })).toEqual({ people: 0, answers: 0, requests: 0, waitlist: 0 });
});
