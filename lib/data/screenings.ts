import "server-only";
import { db } from "./client";

/** That the safety questions were answered, by nobody in particular. The answers are not kept. */
export async function recordScreening(version: string, outcome: "clear" | "urgent", at: Date): Promise<void> {
  await db().screening.create({
    data: { version, outcome: outcome === "urgent" ? "URGENT" : "CLEAR", takenAt: at },
  });
}
