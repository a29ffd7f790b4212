import "server-only";
import { z } from "zod";
import { saveDetails } from "@/lib/data/draft-changes";
import type { Draft } from "./find-draft";
import { emailAddress, phoneNumber, singleLine } from "./plain-text";

const NAME_LENGTH = 200;

const reachable = { email: emailAddress, phone: phoneNumber };

/** Who comes to the visit and how to reach them, as one form. `bookedBy` counts only for someone else's visit. */
export const detailsForm = z.discriminatedUnion(
  "forWhom",
  [
    z.object({
      forWhom: z.literal("me"),
      patientName: singleLine(NAME_LENGTH, { empty: "Enter your full name." }),
      ...reachable,
    }),
    z.object({
      forWhom: z.literal("someone-else"),
      patientName: singleLine(NAME_LENGTH, { empty: "Enter the full name of the person who comes." }),
      bookedBy: singleLine(NAME_LENGTH, { empty: "Enter your own full name." }),
      ...reachable,
    }),
  ],
  { error: "Say who the visit is for." },
);

export type DetailsGiven = z.infer<typeof detailsForm>;

/** Notes who the visit is for. */
export async function giveDetails(draft: Draft, given: DetailsGiven): Promise<void> {
  const { patientName, email, phone } = given;
  const bookedBy = given.forWhom === "someone-else" ? given.bookedBy : null;
  await saveDetails(draft.id, { patientName, bookedBy, email, phone });
}
