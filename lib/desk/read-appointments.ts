import "server-only";
import { listAppointments, type AppointmentsWanted } from "@/lib/data/appointments";
import { db } from "@/lib/data/client";
import { sqlIn } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import type { AppointmentFacts } from "@/lib/domain/appointment";
import type { TokenHolder } from "./open-access-token";

/**
 * Visits for a program of the clinic's own. What it was given is noted in the trail before it is given: one line a
 * request, on the visit itself when it is one.
 */
export async function readAppointments(
  by: TokenHolder,
  wanted: AppointmentsWanted,
): Promise<{ total: number; visits: AppointmentFacts[]; hasMore: boolean }> {
  return db().$transaction(async (transaction) => {
    const tx = sqlIn(transaction);
    const { total, visits } = await listAppointments(tx, { ...wanted, atMost: wanted.atMost + 1 });
    const given = visits.slice(0, wanted.atMost);
    const [only, ...others] = given;
    const isOne = only !== undefined && others.length === 0;
    await noteInTrail(tx, {
      actor: `program:${by.tokenId}`,
      action: "visit.read-by-program",
      bookingId: isOne ? only.id : null,
      patientId: isOne ? only.patient.id : null,
      details: { count: given.length, bookingIds: given.map(({ id }) => id) },
    });
    return { total, visits: given, hasMore: visits.length > wanted.atMost };
  });
}
