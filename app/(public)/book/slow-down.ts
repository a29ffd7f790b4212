import "server-only";
import { headers } from "next/headers";
import { countAgainst, type Limit } from "@/lib/booking/limit-requests";
import { clientAddress } from "@/lib/http/client-address";

/** Counts one more try from this address; null to go on, otherwise what to tell the person. */
export async function slowDown(limit: Limit): Promise<string | null> {
  const seconds = await countAgainst(limit, clientAddress(await headers()));
  if (seconds === null) return null;
  const minutes = Math.ceil(seconds / 60);
  const pause = minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `There were very many tries from your connection. Please wait ${pause} and try again, or call us.`;
}
