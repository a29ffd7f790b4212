import "server-only";
import type { ClinicFacts } from "@/lib/data/clinic";
import { insertContactRequest, type NewContactRequest } from "@/lib/data/contact-requests";
import { oweMessage } from "@/lib/data/owed-messages";
import type { Sql } from "@/lib/data/sql";
import { log } from "@/lib/log";

const MAILS = {
  MESSAGE: "CONTACT_RECEIVED",
  CALL_BACK: "CALL_BACK_REQUESTED",
  CANNOT_COME: "CANNOT_COME",
  ERASURE: "ERASURE_REQUESTED",
} as const;

/**
 * Puts something that somebody wants from the clinic on the desk's list, and owes the clinic a mail about it.
 * @returns false when this was sent before: nothing is written then
 */
export async function askOfClinic(
  tx: Sql,
  request: NewContactRequest,
  clinic: Pick<ClinicFacts, "email">,
): Promise<boolean> {
  if (!(await insertContactRequest(tx, request))) return false;
  const about = { contactRequestId: request.id };
  await oweMessage(tx, { kind: MAILS[request.kind], about, recipient: clinic.email });
  log.info("contact.requested", { contactRequestId: request.id, kind: request.kind });
  return true;
}
