import { beginClinic, removeBlankClinic } from "@/lib/data/blank-clinic";
import { pool } from "@/lib/data/client";
import { assertGuards } from "@/lib/data/guards";
import { warnIfTrailIsOpen } from "@/lib/data/trail-guard";
import { log } from "@/lib/log";
import { seedClinic } from "../support/clinic-makers";
import { freshDatabase } from "../support/database";

const database = freshDatabase();

it("begins a clinic in an empty database, in which nobody can book, and makes room for the demonstration", async () => {
  await Promise.all([beginClinic(), beginClinic()]);

  const { rows } = await database.query("select online_booking as open, version from clinics");
  expect(rows).toEqual([{ open: false, version: 0 }]);

  await removeBlankClinic();
  expect((await database.query("select from clinics")).rowCount).toBe(0);
});

it("accepts the database that the migrations make", async () => {
  await seedClinic();

  await expect(assertGuards()).resolves.toBeUndefined();
});

it.each([
  ["slot_no_overlap", "alter table slots drop constraint slot_no_overlap", "slot_no_overlap"],
  [
    "booking_patient_no_overlap",
    "alter table bookings drop constraint booking_patient_no_overlap",
    "booking_patient_no_overlap",
  ],
  [
    "the audit trail's lock",
    "alter table audit_entries disable trigger audit_entries_append_only",
    "audit_entries_append_only",
  ],
  ["a migration", "update _prisma_migrations set finished_at = null", "not migrated"],
])("refuses to start without %s", async (_what, harm, named) => {
  await database.query("begin");
  await database.query(harm);
  await database.query("commit");

  await expect(assertGuards()).rejects.toThrow(named);
});

it.each([
  "update audit_entries set actor = 'nobody'",
  "delete from audit_entries",
  "truncate audit_entries",
  "alter table audit_entries disable trigger all",
  "drop trigger audit_entries_append_only on audit_entries",
  "drop table audit_entries cascade",
  "create or replace function refuse_change() returns trigger language plpgsql as 'begin return null; end'",
  "set session_replication_role = replica",
  "update _prisma_migrations set finished_at = now()",
  "create table loot (id int)",
])("gives the application no right to %s", async (harm) => {
  await expect(pool().query(harm)).rejects.toThrow(/permission denied|must be owner/);
});

it("warns at start when the application's role could rewrite the trail", async () => {
  const warned = jest.spyOn(log, "warn").mockImplementation(() => undefined);

  await warnIfTrailIsOpen();
  expect(warned).not.toHaveBeenCalled();

  const { username } = new URL(process.env["DATABASE_URL"] ?? "");
  await database.query(`grant update on audit_entries to ${username}`);
  await warnIfTrailIsOpen();
  expect(warned).toHaveBeenCalledWith("database.trail-not-protected", expect.anything());
});

it("refuses to rewrite the trail", async () => {
  await database.query("alter table audit_entries enable trigger audit_entries_append_only");
  await database.query("insert into audit_entries (actor, action) values ('system', 'test')");

  await expect(database.query("update audit_entries set actor = 'nobody'")).rejects.toThrow("append-only");
  await expect(database.query("delete from audit_entries")).rejects.toThrow("append-only");
});
