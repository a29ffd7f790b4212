import "server-only";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { clock } from "@/app/clock";
import { openEntry, type EntryShown } from "@/lib/booking/show-waitlist-entry";
import { clientAddress } from "@/lib/http/client-address";

/** Somebody's place on the waitlist, for its pages and actions. Whoever guesses too much finds nothing either. */
export const openPlace = cache(async (token: string): Promise<EntryShown> => {
  const opened = await openEntry(token, clientAddress(await headers()), clock());
  if (!opened.ok) notFound();
  return opened.value;
});
