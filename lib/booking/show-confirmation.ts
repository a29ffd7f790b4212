import "server-only";
import { openManageToken } from "@/lib/auth/manage-link";
import { findStoredConfirmation, type StoredConfirmation } from "@/lib/data/confirmations";
import type { Draft } from "./find-draft";

export type Confirmation = Omit<StoredConfirmation, "sealedToken"> & {
  /** The end of the manage link. The draft's owner has just booked the visit, so it is theirs. */
  token: string;
};

/** @returns null while the draft is not booked */
export async function showConfirmation({ bookingId }: Draft): Promise<Confirmation | null> {
  if (bookingId === null) return null;
  const { sealedToken, ...told } = await findStoredConfirmation(bookingId);
  return { ...told, token: openManageToken(bookingId, sealedToken) };
}
