import "server-only";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { clock } from "@/app/clock";
import { openByLink } from "@/lib/booking/open-by-link";
import type { Visit } from "@/lib/booking/show-visit";
import { clientAddress } from "@/lib/http/client-address";

/** The visit behind a manage link, for its pages and actions. Whoever guesses too much finds nothing either. */
export const openVisit = cache(async (token: string): Promise<Visit> => {
  const opened = await openByLink(token, clientAddress(await headers()), clock());
  if (!opened.ok) notFound();
  return opened.value;
});
