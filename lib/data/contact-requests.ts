import "server-only";
import type { Transaction } from "./client";
import type { ContactKind } from "./generated/client";

export type NewContactRequest = {
  id: string;
  kind: ContactKind;
  submission: string;
  name: string;
  email: string | null;
  phone: string | null;
  bodySealed: Uint8Array<ArrayBuffer> | null;
  createdAt: Date;
};

/**
 * Writes the request and its line in the trail.
 * @returns false when this form was sent before: nothing is written then, and the first sending stands
 */
export async function insertContactRequest(tx: Transaction, request: NewContactRequest): Promise<boolean> {
  const { count } = await tx.contactRequest.createMany({ data: [request], skipDuplicates: true });
  if (count === 0) return false;
  await tx.auditEntry.create({
    data: {
      actor: "patient",
      action: "contact.requested",
      details: { contactRequestId: request.id, kind: request.kind },
    },
  });
  return true;
}
