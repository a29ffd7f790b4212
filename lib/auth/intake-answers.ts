import "server-only";
import { emptyIntake, type IntakeRecord } from "@/lib/domain/intake";
import { open, seal } from "./seal";

const place = (intakeId: string) => `intakes|answers|${intakeId}`;

/** In bytes. The questions' own limits add up to less: more would be a bug. */
const AT_MOST = 64 * 1024;

/** What a patient said before a visit, for the database. */
export function sealIntake(intakeId: string, record: IntakeRecord): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify(record);
  if (Buffer.byteLength(text) > AT_MOST) throw new RangeError("an intake that is larger than its questions");
  return seal(text, place(intakeId));
}

/** @throws Error when the bytes belong to another intake or the key has changed */
export const openIntakeAnswers = (intakeId: string, sealed: Uint8Array): IntakeRecord => ({
  ...emptyIntake,
  ...(JSON.parse(open(sealed, place(intakeId))) as IntakeRecord),
});
