import "server-only";
import { z } from "zod";
import { saveDetails } from "@/lib/data/draft-changes";
import type { Draft } from "./find-draft";
import { emailAddress, phoneNumber, singleLine } from "./plain-text";

const NAME_LENGTH = 200;

const ownVisit = z.object({
  forWhom: z.enum(["me", "someone-else"], { error: "Say who the visit is for." }),
  patientName: singleLine(NAME_LENGTH, { empty: "Enter the full name of the person who comes." }),
  email: emailAddress,
  phone: phoneNumber,
});
const someoneElsesVisit = ownVisit.extend({
  bookedBy: singleLine(NAME_LENGTH, { empty: "Enter your own full name." }),
});

/** Who comes to the visit and how to reach them. Who arranges it is asked only when that is someone else. */
export const detailsForm = (forWhom: string | undefined) =>
  forWhom === "someone-else" ? someoneElsesVisit : ownVisit;

export type DetailsGiven = z.infer<typeof ownVisit> & { bookedBy?: string };

/** Notes who the visit is for. */
export async function giveDetails(draft: Draft, given: DetailsGiven): Promise<void> {
  const { patientName, bookedBy = null, email, phone } = given;
  await saveDetails(draft.id, { patientName, bookedBy, email, phone });
}
