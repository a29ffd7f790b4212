import "server-only";
import { z } from "zod";
import { saveDetails } from "@/lib/data/draft-changes";
import type { Say } from "@/lib/words/words-in";
import type { Draft } from "./find-draft";
import { emailAddress, phoneNumber, singleLine } from "./plain-text";

const NAME_LENGTH = 200;

const ownVisit = (say: Say<"refusals">) =>
  z.object({
    forWhom: z.enum(["me", "someone-else"], { error: say("forWhomMissing") }),
    patientName: singleLine(NAME_LENGTH, { empty: say("visitorNameMissing") }, say),
    email: emailAddress(say),
    phone: phoneNumber(say),
  });
const someoneElsesVisit = (say: Say<"refusals">) =>
  ownVisit(say).extend({ bookedBy: singleLine(NAME_LENGTH, { empty: say("ownNameMissing") }, say) });

/** Who comes to the visit and how to reach them. Who arranges it is asked only when that is someone else. */
export const detailsForm = (forWhom: string | undefined, say: Say<"refusals">) =>
  forWhom === "someone-else" ? someoneElsesVisit(say) : ownVisit(say);

export type DetailsGiven = z.infer<ReturnType<typeof ownVisit>> & { bookedBy?: string };

/** Notes who the visit is for. */
export async function giveDetails(draft: Draft, given: DetailsGiven): Promise<void> {
  const { patientName, bookedBy = null, email, phone } = given;
  await saveDetails(draft.id, { patientName, bookedBy, email, phone });
}
