import "server-only";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { clock } from "@/app/clock";
import { countAgainst, waitFor } from "@/lib/booking/limit-requests";
import { findVisit, type Visit } from "@/lib/booking/show-visit";
import { clientAddress } from "@/lib/http/client-address";

/**
 * The visit behind a manage link, for its pages and actions. Links that lead nowhere look alike, whatever the cause,
 * and are counted: after too many of them an address is not shown any more which one is right.
 */
export const openVisit = cache(async (token: string): Promise<Visit> => {
  const address = clientAddress(await headers());
  if ((await waitFor("token-guesses", address)) !== null) notFound();
  const visit = await findVisit(token, clock());
  if (visit) return visit;
  await countAgainst("token-guesses", address);
  notFound();
});
