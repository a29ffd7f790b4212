import "server-only";
import { log } from "@/lib/log";
import { db } from "./client";

/** A line in the log when the application's own role could rewrite the trail: a trigger that it can drop is no lock. */
export async function warnIfTrailIsOpen(): Promise<void> {
  const [{ isOpen }] = await db().$queryRaw<[{ isOpen: boolean }]>`
    select rolsuper or pg_has_role(current_user, relowner, 'member')
        or has_table_privilege('audit_entries', 'update, delete, truncate, trigger') as "isOpen"
      from pg_roles, pg_class
     where rolname = current_user and pg_class.oid = 'audit_entries'::regclass`;
  if (isOpen) log.warn("database.trail-not-protected", { see: "MIGRATE_DATABASE_URL in .env.example" });
}
