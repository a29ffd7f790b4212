import "server-only";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { openVisitsLink, type OwnVisits } from "@/lib/booking/open-visits-link";
import { clientAddress } from "@/lib/http/client-address";

/** The visits behind a link, for its page and actions. Whoever guesses too much finds nothing either. */
export async function openVisits(token: string): Promise<OwnVisits> {
  const opened = await openVisitsLink(token, clientAddress(await headers()));
  if (!opened.ok) notFound();
  return opened.value;
}
