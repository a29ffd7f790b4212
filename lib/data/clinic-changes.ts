import "server-only";
import type { Prisma } from "./generated/client";
import type { Transaction } from "./client";

export type ClinicChange = Omit<Prisma.ClinicUpdateManyMutationInput, "id" | "version">;
/** The row as a form is made from it. */
export type ClinicRow = Awaited<ReturnType<Transaction["clinic"]["findFirstOrThrow"]>>;

/** @returns false when the row has become another version since the form was made */
export async function updateClinic(tx: Transaction, version: number, change: ClinicChange): Promise<boolean> {
  const { count } = await tx.clinic.updateMany({
    where: { version },
    data: { ...change, version: { increment: 1 } },
  });
  return count === 1;
}

/** Whether PostgreSQL, too, knows the zone: sessions and reports read its rules there. */
export async function isZoneInDatabase(tx: Transaction, zone: string): Promise<boolean> {
  return (
    (await tx.$queryRaw<unknown[]>`select 1 as known from pg_timezone_names where name = ${zone}`).length > 0
  );
}
