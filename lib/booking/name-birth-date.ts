import "server-only";
import { fillBirthDate, isBirthDateOf } from "@/lib/data/birth-dates";
import { changeIntake } from "@/lib/data/intakes";
import { noteInTrail } from "@/lib/data/trail";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { countAgainst, giveBack } from "./limit-requests";

/** `spent`: nobody is told any more today what is right. */
export type Named = "right" | "wrong" | "spent";

/**
 * Whether somebody with the link knows the patient's date of birth. Each try is counted before it is looked at, so
 * that a hundred at once count as a hundred; a right one is given back. A record without a date takes the first that
 * is named: see docs/decisions/037.
 */
export async function nameBirthDate(bookingId: string, date: ClinicDate): Promise<Named> {
  if ((await countAgainst("birth-dates", bookingId)) !== null) return "spent";
  const isRight = (await isBirthDateOf(bookingId, date)) ?? (await fillIn(bookingId, date));
  if (!isRight) return "wrong";
  await giveBack("birth-dates", bookingId);
  return "right";
}

const fillIn = (bookingId: string, date: ClinicDate): Promise<boolean> =>
  changeIntake(bookingId, async (tx, { patientId }) => {
    const isFirst = await fillBirthDate(tx, patientId, date);
    if (!isFirst) return (await isBirthDateOf(bookingId, date, tx)) === true;
    const details = { fields: ["date of birth"] };
    await noteInTrail(tx, {
      actor: "patient",
      action: "patient.birth-date-named",
      bookingId,
      patientId,
      details,
    });
    return true;
  });
