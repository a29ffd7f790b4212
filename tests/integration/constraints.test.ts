import { randomUUID } from "node:crypto";
import { bookVisit } from "@/lib/booking/book-visit";
import { freshDatabase } from "../support/database";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "../support/clinic-makers";

/** The database itself refuses what must never be, whoever asks and however. */
const database = freshDatabase();
let scheduleId: string;

beforeAll(async () => {
  await seedClinic();
  await bookVisit(makeVisitWanted({ practitioner: "marcus-osei", start: at(TUESDAY, "10:30") }), NOW);
  const marcus = await database.query(
    "select s.id from schedules s join practitioners p on p.id = s.practitioner_id where slug = 'marcus-osei'",
  );
  scheduleId = marcus.rows[0].id;
});

const block = (from: string, until: string, more = "") =>
  database.query(
    `with block as (
       insert into blocks (id, schedule_id, kind, starts_at, ends_at) values ($1, $2, 'MEETING', $3, $4) returning id
     )
     insert into slots (id, schedule_id, status, starts_at, ends_at, block_id${more && ", squeezed_in"})
     select gen_random_uuid(), $2, 'UNAVAILABLE', $3, $4, id${more} from block`,
    [randomUUID(), scheduleId, new Date(at(TUESDAY, from)), new Date(at(TUESDAY, until))],
  );

it("refuses a block over a booked phase", async () => {
  await expect(block("10:40", "11:30")).rejects.toThrow("slot_no_overlap");
});

it("allows a block that touches it", async () => {
  await expect(block("10:45", "11:05")).resolves.toBeDefined();
});

it("refuses a slot that ends before it starts", async () => {
  await expect(block("16:00", "15:00")).rejects.toThrow();
});

it("lets nothing but a visit be squeezed in", async () => {
  await expect(block("10:30", "10:35", ", true")).rejects.toThrow("slot_squeezed_in_only_if_booked");
});

it("refuses a slot without the booking or hold that its status names", async () => {
  await expect(database.query("update slots set booking_id = null where status = 'BUSY'")).rejects.toThrow(
    "slot_has_its_reason",
  );
});

it("refuses a second visit of the same patient at the same time, and allows it once the first is cancelled", async () => {
  const again = () =>
    database.query(
      `insert into bookings (id, reference, treatment_id, practitioner_id, patient_id, starts_at, ends_at,
                             manage_token_hash, manage_token_sealed)
       select gen_random_uuid(), 'AGAIN', treatment_id, practitioner_id, patient_id, starts_at, ends_at, '\\x01', '\\x01'
         from bookings limit 1`,
    );
  await expect(again()).rejects.toThrow("booking_patient_no_overlap");

  await database.query("update bookings set status = 'CANCELLED'");

  await expect(again()).resolves.toBeDefined();
});

it("knows one clinic", async () => {
  await expect(database.query("update clinics set id = 2")).rejects.toThrow("clinic_is_one");
});
