import { seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { makeStaff, signedIn } from "@/tests/support/staff-makers";
import { checked, imported, shown } from "./import-files";

jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);
jest.setTimeout(60_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());
beforeEach(async () => {
  await query("truncate imports, patients, bookings, messages cascade");
  await signedIn(await makeStaff("ADMIN"));
  await imported(
    "Name,Email\nAnn Bell,ann@example.com\nBo Low,bo@example.com\nCy Day,\nCy Day,cy@example.com",
  );
});

const HEADER = "Date,Time,Practitioner,Treatment,Status,Patient,Email";
const csv = (rows: string[]) => [HEADER, ...rows].join("\n");
const checkedVisits = (...rows: string[]) => checked(csv(rows), "VISITS");
const importedVisits = (...rows: string[]) => imported(csv(rows), "VISITS");
const BY = "Marcus Osei,Follow-up visit";
const visits = async () =>
  (
    await query(`
      select p.name, b.status, b.starts_at, (select count(*)::int from slots s where s.booking_id = b.id) as slots
        from bookings b join patients p on p.id = b.patient_id order by b.starts_at`)
  ).rows;
const faultsOf = async (id: string) => (await shown(id)).faulty.map(({ row, fault }) => [row, fault]);

it("keeps past visits as records, and books those to come with everything that takes time", async () => {
  const id = await importedVisits(
    `11/03/2026,2:00 PM,${BY},Completed,Ann Bell,ann@example.com`,
    `11/10/2026,2:00 PM,${BY},No Show,Ann Bell,ann@example.com`,
    `11/17/2026,2:00 PM,${BY},Booked,Ann Bell,`,
    `12/01/2026,10:30,"Marcus Osei, L.Ac.",follow-up,Confirmed,Ann Bell,ann@example.com`,
    `12/08/2026,10:30,${BY},Cancelled,Ann Bell,ann@example.com`,
  );

  expect(await faultsOf(id)).toEqual([]);
  expect(await visits()).toEqual([
    { name: "Ann Bell", status: "FULFILLED", starts_at: new Date("2026-11-03T19:00:00Z"), slots: 0 },
    { name: "Ann Bell", status: "NO_SHOW", starts_at: new Date("2026-11-10T19:00:00Z"), slots: 0 },
    { name: "Ann Bell", status: "FULFILLED", starts_at: new Date("2026-11-17T19:00:00Z"), slots: 0 },
    { name: "Ann Bell", status: "BOOKED", starts_at: new Date("2026-12-01T15:30:00Z"), slots: 3 },
    { name: "Ann Bell", status: "CANCELLED", starts_at: new Date("2026-12-08T15:30:00Z"), slots: 0 },
  ]);
});

it("mails nobody", async () => {
  await importedVisits(`12/01/2026,10:30,${BY},,Ann Bell,ann@example.com`);

  expect((await visits()).length).toBe(1);
  expect((await query("select from messages")).rowCount).toBe(0);
});

it("names each row that cannot be read, before anything is written", async () => {
  const id = await checkedVisits(
    `31/31/2026,10:30,${BY},,Ann Bell,`,
    `12/01/2026,half past,${BY},,Ann Bell,`,
    `03/08/2026,2:30 AM,${BY},,Ann Bell,`,
    `12/01/2026,10:30,Nobody,Follow-up visit,,Ann Bell,`,
    `12/01/2026,10:30,Marcus Osei,Massage,,Ann Bell,`,
    `12/01/2026,10:30,${BY},Completed,Ann Bell,`,
    `12/01/2026,10:30,${BY},,Nobody Here,`,
    `12/01/2026,10:30,${BY},,Cy Day,`,
    `12/01/2026,10:30,${BY},,Ann Bell,`,
    `12/01/2026,10:30,${BY},,ann BELL,ann@example.com`,
  );

  expect(await faultsOf(id)).toEqual([
    [2, "date"],
    [3, "time"],
    [4, "time"],
    [5, "practitioner"],
    [6, "treatment"],
    [7, "status"],
    [8, "no-such-patient"],
    [9, "several-patients"],
    [11, "twice:10"],
  ]);
  expect(await visits()).toEqual([]);
});

it("finds no place for a visit where something is in the way, and says so by row", async () => {
  await importedVisits(`12/01/2026,10:30,${BY},,Ann Bell,ann@example.com`);

  const id = await importedVisits(
    `12/01/2026,10:30,${BY},,Ann Bell,ann@example.com`,
    `12/01/2026,10:30,${BY},,Bo Low,bo@example.com`,
    `12/01/2026,3:00 AM,${BY},,Bo Low,bo@example.com`,
    `12/01/2026,10:45,Hannah Lindqvist,Follow-up visit,,Ann Bell,ann@example.com`,
    `12/01/2026,11:30,${BY},,Bo Low,bo@example.com`,
    `11/03/2026,14:00,${BY},,Bo Low,bo@example.com`,
    `11/03/2026,14:15,${BY},,Bo Low,bo@example.com`,
  );

  expect(await faultsOf(id)).toEqual([
    [2, "visit-here"],
    [3, "taken"],
    [4, "closed"],
    [5, "patient-busy"],
    [8, "patient-busy"],
  ]);
  expect((await visits()).map(({ name }) => name)).toEqual(["Bo Low", "Ann Bell", "Bo Low"]);
});
