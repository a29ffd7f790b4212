import "server-only";
import { randomUUID } from "node:crypto";
import { sql } from "./sql";

/** That the safety questions were answered, by nobody in particular. The answers are not kept. */
export async function recordScreening(version: string, outcome: "clear" | "urgent", at: Date): Promise<void> {
  await sql`
    insert into screenings (id, version, outcome, taken_at)
    values (${randomUUID()}::uuid, ${version}, ${outcome === "urgent" ? "URGENT" : "CLEAR"}::screening_outcome, ${at})`;
}
