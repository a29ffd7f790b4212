import { randomUUID } from "node:crypto";
import { db } from "@/lib/data/client";
import type { Staff, StaffId, StaffRole } from "@/lib/domain/staff";

let made = 0;

/** Somebody of the staff who does something, for use cases; who may is tried in staff/authority.test.ts. */
export async function makeActor(role: StaffRole = "FRONT_DESK", name?: string): Promise<Staff> {
  made += 1;
  const who = { name: name ?? `Actor ${made}`, email: `actor${made}@westend.example`, role };
  const { id } = await db().staffMember.create({ data: who });
  return { ...who, id: id as StaffId, sessionId: randomUUID(), hasSecondFactor: false };
}
