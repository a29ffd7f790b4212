import "server-only";
import { db } from "@/lib/data/client";
import type { MisfitVisit } from "@/lib/domain/consequences";
import type { Instant } from "@/lib/domain/interval";
import { readStanding } from "./standing";

/** Every booked visit ahead that does not fit the settings as they are, earliest first. */
export async function showMisfits(now: Instant): Promise<{ timeZone: string; misfits: MisfitVisit[] }> {
  return db().$transaction(async (tx) => readStanding(tx, now), { timeout: LONGEST_MS });
}

const LONGEST_MS = 20_000;
