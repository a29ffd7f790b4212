import type { Client } from "pg";
import { closeDatabase } from "@/lib/data/client";

/**
 * Takes away what forbids a double booking: the constraint, and the lock that stands in line before it. Whatever
 * happens afterwards in this test file shows what they are there for.
 */
export async function takeGuardsAway(query: Client["query"]): Promise<void> {
  await closeDatabase(); // connections that have prepared their statements would keep the real lock
  await query("alter table slots drop constraint slot_no_overlap");
  await query(`
    create function no_lock(int, int) returns void language sql as 'select null::void';
    alter function pg_catalog.pg_advisory_xact_lock(int, int) rename to real_lock;
    alter function no_lock(int, int) set schema pg_catalog;
    alter function pg_catalog.no_lock(int, int) rename to pg_advisory_xact_lock;`);
}

/**
 * Takes away the lock that lets no diary change while settings do. Everything else stays, so double bookings are still
 * forbidden.
 */
export async function takeSettingsLockAway(query: Client["query"]): Promise<void> {
  await closeDatabase();
  await query(`
    create function no_lock(int, int) returns void language sql as 'select null::void';
    alter function pg_catalog.pg_advisory_xact_lock_shared(int, int) rename to real_lock_shared;
    alter function no_lock(int, int) set schema pg_catalog;
    alter function pg_catalog.no_lock(int, int) rename to pg_advisory_xact_lock_shared;`);
}
