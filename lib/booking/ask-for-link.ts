import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import { newVisitsToken } from "@/lib/auth/visits-link";
import { db } from "@/lib/data/client";
import { addressKeyOf } from "@/lib/data/patients";
import { countAgainst } from "@/lib/data/rate-limits";
import { sql, sqlIn } from "@/lib/data/sql";
import { insertVisitsLink } from "@/lib/data/visits-links";
import { findAddress, findLostVisit, oweLinkAgain } from "@/lib/data/visits-of-address";
import { readReference } from "@/lib/domain/booking-reference";
import type { Language } from "@/lib/words/languages";
import type { Say } from "@/lib/words/words-in";
import { emailAddress } from "./plain-text";

/** What somebody gives who has lost the link to one visit. */
export const lostLinkForm = (say: Say<"refusals">) =>
  z.object({
    reference: z
      .string({ error: say("referenceWrong") })
      .max(100, { error: say("referenceWrong") })
      .transform((typed, context) => {
        const reference = readReference(typed);
        if (reference === null) context.addIssue({ code: "custom", message: say("referenceWrong") });
        return reference ?? z.NEVER;
      }),
    visitEmail: emailAddress(say),
  });

/** What somebody gives who wants to see all visits booked with an address. */
export const allVisitsForm = (say: Say<"refusals">) => z.object({ email: emailAddress(say) });

/**
 * Owes the manage link once more, to the address that is stored with the visit; nothing when reference and address do
 * not belong together. Called when the answer has already gone out, so neither words nor time tell which.
 */
export async function askForLinkAgain({
  reference,
  visitEmail,
}: z.infer<ReturnType<typeof lostLinkForm>>): Promise<void> {
  const emailKey = addressKeyOf(visitEmail);
  const visit = await findLostVisit(sql, reference, emailKey);
  if (!visit || (await isMailedEnough(emailKey))) return;
  await db().$transaction((tx) => oweLinkAgain(sqlIn(tx), visit));
}

/** Owes a link to all visits of an address; nothing when it has none. Called as `askForLinkAgain`. */
export async function askForAllVisits(
  { email }: z.infer<ReturnType<typeof allVisitsForm>>,
  language: Language,
): Promise<void> {
  const emailKey = addressKeyOf(email);
  const recipient = await findAddress(sql, emailKey);
  if (recipient === undefined || (await isMailedEnough(emailKey))) return;
  const id = randomUUID();
  const { tokenHash, tokenSealed } = newVisitsToken(id);
  await db().$transaction((tx) =>
    insertVisitsLink(sqlIn(tx), { id, emailKey, tokenHash, tokenSealed, language }, recipient),
  );
}

/** Counts one more mail to an address. Hashed: the table of limits shall not list who was asked about. */
async function isMailedEnough(emailKey: string): Promise<boolean> {
  const name = createHash("sha256").update(emailKey).digest("base64url");
  return (await countAgainst("links-mailed", name)) !== null;
}
