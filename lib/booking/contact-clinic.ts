import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import { sealContactBody } from "@/lib/auth/contact-body";
import { db } from "@/lib/data/client";
import { findClinic } from "@/lib/data/clinic";
import { sqlIn } from "@/lib/data/sql";
import type { Instant } from "@/lib/domain/interval";
import type { Say } from "@/lib/words/words-in";
import { askOfClinic } from "./ask-of-clinic";
import { emailAddress, multiLine, phoneNumber, singleLine } from "./plain-text";

const fields = (say: Say<"refusals">) => ({
  submission: z.string({ error: say("reload") }).regex(/^[\w-]{8,64}$/, { error: say("reload") }),
  name: singleLine(200, { empty: say("nameMissing") }, say),
});

/** What the contact page asks for. */
export const contactMessage = (say: Say<"refusals">) =>
  z.strictObject({
    kind: z.literal("MESSAGE"),
    ...fields(say),
    email: emailAddress(say),
    phone: phoneNumber(say).optional(),
    message: multiLine(4_000, { empty: say("messageMissing") }, say),
  });

/** What someone who wants to be called is asked for: nothing about why. */
export const callBack = (say: Say<"refusals">) =>
  z.strictObject({ kind: z.literal("CALL_BACK"), ...fields(say), phone: phoneNumber(say) });

export type ContactWish = z.infer<ReturnType<typeof contactMessage | typeof callBack>>;

/** Stores what someone wants from the clinic and owes the clinic a mail about it; the same form sent twice, once. */
export async function contactClinic(wish: ContactWish, now: Instant): Promise<void> {
  const clinic = await findClinic();
  const id = randomUUID();
  const request = {
    id,
    kind: wish.kind,
    submission: nameOfSending(wish),
    name: wish.name,
    phone: wish.phone ?? null,
    email: wish.kind === "MESSAGE" ? wish.email : null,
    bodySealed: wish.kind === "MESSAGE" ? sealContactBody(id, wish.message) : null,
    bookingId: null,
    createdAt: new Date(now),
  };
  await db().$transaction((tx) => askOfClinic(sqlIn(tx), request, clinic));
}

/**
 * The form's random value together with what was in it: who goes back, changes the words and sends the same form
 * again has written twice.
 */
const nameOfSending = (wish: ContactWish): string =>
  createHash("sha256").update(JSON.stringify(wish)).digest("base64url");
