import "server-only";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { db } from "./client";
import type { PrismaClient } from "./generated/client";

/** What the promises stand on and Prisma's schema cannot say. Written by hand in prisma/migrations. */
const CONSTRAINTS = [
  "slot_no_overlap",
  "slot_in_order",
  "slot_has_its_reason",
  "slot_squeezed_in_only_if_booked",
  "booking_patient_no_overlap",
  "booking_in_order",
  "schedule_has_one_owner",
  "clinic_is_one",
];
const TRIGGERS = ["audit_entries_append_only"];
/** Off, any of these loses acknowledged bookings when the machine stops. */
const SETTINGS = ["fsync", "full_page_writes", "synchronous_commit"];
const OLDEST_POSTGRES = 150_000;

type Asked = Pick<PrismaClient, "$queryRaw">;

type State = {
  version: number;
  constraints: string[];
  triggers: string[];
  unsafe: string[];
  hasQueue: boolean;
  hasHistory: boolean;
};

/**
 * Refuses to go on unless the database keeps our promises: every migration applied, every guard in place and
 * enforced, nothing that loses commits.
 * @param on the application's own database, or one that was restored
 * @throws Error with a plain sentence for whoever runs the server
 */
export async function assertGuards(on: Asked = db()): Promise<void> {
  const [state] = await on.$queryRaw<[State]>`
    select current_setting('server_version_num')::int as version,
      array(select conname::text from pg_constraint
             where conname = any(${CONSTRAINTS}) and convalidated and not condeferrable
               and connamespace = current_schema()::regnamespace) as constraints,
      array(select tgname::text from pg_trigger where tgname = any(${TRIGGERS}) and tgenabled <> 'D') as triggers,
      array(select name from pg_settings where name = any(${SETTINGS}) and setting = 'off') as unsafe,
      to_regclass('graphile_worker.jobs') is not null as "hasQueue",
      to_regclass('_prisma_migrations') is not null as "hasHistory"`;

  const missing = [...CONSTRAINTS, ...TRIGGERS].filter(
    (name) => ![...state.constraints, ...state.triggers].includes(name),
  );
  const pending = state.hasHistory ? await pendingMigrations(on) : ["all"];
  if (state.version < OLDEST_POSTGRES) throw new Error("PostgreSQL 15 or newer is needed.");
  if (pending.length > 0 || !state.hasQueue) {
    throw new Error(
      `The database is not migrated (${pending.join(", ") || "job queue"}): run \`npm run migrate\`.`,
    );
  }
  if (missing.length > 0) {
    throw new Error(
      `The database has lost guards against double booking or tampering: ${missing.join(", ")}.`,
    );
  }
  if (state.unsafe.length > 0) {
    throw new Error(`These PostgreSQL settings lose bookings and must be on: ${state.unsafe.join(", ")}.`);
  }
}

async function pendingMigrations(on: Asked): Promise<string[]> {
  const folders = await readdir(join(process.cwd(), "prisma", "migrations"), { withFileTypes: true });
  const applied = await on.$queryRaw<{ name: string }[]>`
    select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null`;
  const names = new Set(applied.map(({ name }) => name));
  return folders.filter((entry) => entry.isDirectory() && !names.has(entry.name)).map(({ name }) => name);
}
